"""What waits, and for what: "2 packets of Cotonou are missing", "update the program"."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import Desk, Packet
from sdgp_desktop.exchange.service.reports import Missing
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import parse_head


@dataclass(frozen=True)
class Told:
    """What packets told of segments that they build on and do not hold."""

    authors: dict[str, str] = field(default_factory=dict)  # name of a segment: who wrote it
    senders: dict[str, str] = field(default_factory=dict)  # name of a segment that came: who sent it
    desks: dict[str, str] = field(default_factory=dict)  # keys in words: RALGA-R
    programs: dict[str, str] = field(default_factory=dict)  # name of a segment that came: the program that sent it


def told_before(connection: Connection) -> Told:
    """What the packets taken in so far told."""
    told = Told()
    statement = select(Packet.report, Packet.segments, Packet.desks).where(Packet.direction == "taken")
    for report, segments, desks in connection.execute(statement):
        told.authors.update({str(k): str(v) for k, v in (report or {}).get("outside", {}).items()})
        told.senders.update(dict.fromkeys(segments, desks[0]))
        told.programs.update(dict.fromkeys(segments, str((report or {}).get("program", ""))))
    for row in connection.execute(select(Desk.key, Desk.office, Desk.desk)):
        told.desks[row.key] = f"{row.office}-{row.desk}"
    return told


def waiting_for(connection: Connection, schema: Schema, names: Sequence[str], told: Told) -> Missing:
    """Of whom the segments are that others wait for; where nobody told, who sent those that wait is to be asked."""
    lacking, newer = _lacking(connection, schema, names)
    found: set[str] = set()
    for missing, waits in lacking.items():
        author, sender = told.authors.get(missing, ""), told.senders.get(waits, "")
        found.add(told.desks.get(author) or told.desks.get(sender) or "?")
    program = max((told.programs.get(name, "") for name in newer), key=_version, default="")
    return Missing(len(names), tuple(sorted(found)), bool(newer), program)


def _version(program: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", program))


def _lacking(connection: Connection, schema: Schema, names: Sequence[str]) -> tuple[Mapping[str, str], list[str]]:
    """The segments that are needed and not here, each with one that waits for it; and those that need an update."""
    needed: dict[str, str] = {}
    newer: list[str] = []
    for start in range(0, len(names), 500):
        statement = select(SEGMENT.c.name, SEGMENT.c.head).where(SEGMENT.c.name.in_(names[start : start + 500]))
        for name, text in connection.execute(statement):
            head = parse_head(text)
            needed.update(dict.fromkeys((*head.parents, *head.after), name))
            newer += [name] * (head.lowest > schema.version)
    here = graph.known(connection, needed)
    return {n: w for n, w in needed.items() if n not in here or here[n].state == graph.ASIDE}, newer


def all_waiting(connection: Connection) -> list[str]:
    """The names of all segments that wait."""
    statement = select(SEGMENT.c.name).where(SEGMENT.c.state == graph.WAITING).order_by(SEGMENT.c.n)
    return list(connection.execute(statement).scalars())
