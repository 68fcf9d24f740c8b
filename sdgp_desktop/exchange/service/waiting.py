"""What waits, and for what: "2 packets of Cotonou are missing", "update the program"."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, select

from sdgp_desktop.exchange.records import Desk
from sdgp_desktop.exchange.service.reports import Missing
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.journal import SEGMENT
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.segments import parse_head


def waiting_for(
    connection: Connection,
    schema: Schema,
    names: Sequence[str],
    opened: Iterable[Any] = (),
    cards: Mapping[str, Mapping[str, Any]] | None = None,
) -> Missing:
    """Of whom the segments are that others wait for. Names of desks are told by the packet or known here."""
    lacking, update = _lacking(connection, schema, names)
    authors: dict[str, str] = {}
    for one in opened:
        authors.update({str(k): str(v) for k, v in one.manifest["outside"].items()})
    desks = {
        row.key: f"{row.office}-{row.desk}" for row in connection.execute(select(Desk.key, Desk.office, Desk.desk))
    }
    desks.update({key: f"{card['office']}-{card['desk']}" for key, card in (cards or {}).items()})
    of = sorted({desks.get(authors.get(name, ""), "?") for name in lacking})
    return Missing(len(names), tuple(of), update)


def _lacking(connection: Connection, schema: Schema, names: Sequence[str]) -> tuple[set[str], bool]:
    """The segments that are needed and not here, and whether some need a newer program."""
    needed: set[str] = set()
    update = False
    for start in range(0, len(names), 500):
        statement = select(SEGMENT.c.head).where(SEGMENT.c.name.in_(names[start : start + 500]))
        for text in connection.execute(statement).scalars():
            head = parse_head(text)
            needed.update((*head.parents, *head.after))
            update = update or head.lowest > schema.version
    here = graph.known(connection, needed)
    return {name for name in needed if name not in here or here[name].state == graph.ASIDE}, update


def all_waiting(connection: Connection) -> list[str]:
    """The names of all segments that wait."""
    statement = select(SEGMENT.c.name).where(SEGMENT.c.state == graph.WAITING).order_by(SEGMENT.c.n)
    return list(connection.execute(statement).scalars())
