"""Scores, ranking, matching: how partners are chosen."""

from typing import Any

from sdgp_desktop.calls.service import CallView, call_by_code
from sdgp_desktop.commands.report import Told
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office


def known_call(reading: Reading, code: str) -> CallView:
    """The call of this code. Errors: Refusal "unknown_call"."""
    found = call_by_code(reading, code)
    if found is None:
        raise Refusal("unknown_call", call=code)
    return found


def points(value: Any) -> str | None:
    """Points and marks as text with a point and two decimals."""
    return None if value is None else f"{value:.2f}"


def scores(office: Office, arguments: Any) -> dict[str, Any]:
    """Take score sheets in from a CSV; a refused file stores nothing."""
    from sdgp_desktop.scoring.papers import read_sheets
    from sdgp_desktop.scoring.service import import_sheets

    lines = read_sheets(arguments.file)
    with office.act("import_scores", final=True, file=arguments.file.name) as work:
        taken = import_sheets(work, known_call(work, arguments.call).id, lines)
    rows = [{"row": r.row, "code": r.code, "facts": dict(r.facts)} for r in taken.refused]
    return {"sheets": taken.sheets, "unchanged": taken.unchanged, "refused": rows}


def ranking(office: Office, arguments: Any) -> dict[str, Any]:
    """The ranking of a call by the rules of its grid."""
    from sdgp_desktop.scoring.fields.descriptions import PROPOSALS
    from sdgp_desktop.scoring.service import ranking as ranked

    outcomes = {c.code: c.label.to(office.language) for c in PROPOSALS}
    with office.read() as reading:
        found = ranked(reading, known_call(reading, arguments.call).id, office.person.id)
    return {
        "call": arguments.call,
        "ranking": [
            {
                "rank": row.rank,
                "number": row.number,
                "reference": row.reference,
                "municipality": row.municipality,
                "base": points(row.base),
                "bonus": points(row.bonus),
                "end": points(row.end),
                "sealed": row.sealed,
                "means": {code: points(value) for code, value in row.means.items()},
                "points": {code: points(value) for code, value in row.points.items()},
                "flags": list(row.flags),
                "threshold": None if row.sealed else row.threshold,
                "proposed": Told(row.proposed, outcomes.get(row.proposed, row.proposed)),
            }
            for row in found.rows
        ],
    }


def match(office: Office, arguments: Any) -> dict[str, Any]:
    """The best complete pairing of a call, its parts and the next best ones; `--adopt` makes the partnerships."""
    from sdgp_desktop.matching.service import proposal, shown

    adopted = adopt_all(office, arguments.call) if arguments.adopt else []
    with office.read() as reading:
        found = proposal(reading, known_call(reading, arguments.call).id, viewer=office.person.id)
    answer: dict[str, Any] = {
        "call": arguments.call,
        "pairs": [
            {
                "north": pair.north.number,
                "south": pair.south.number,
                "north_name": pair.north.name,
                "south_name": pair.south.name,
                "fit": points(shown(pair.fit.total)),
                "parts": {part.code: points(shown(part.points)) for part in pair.fit.parts},
            }
            for pair in found.pairs
        ],
        "total": points(shown(found.total)),
        "tied": found.tied,
        "alternatives": [
            {
                "pairs": [{"north": north.number, "south": south.number} for north, south in other.pairs],
                "total": points(shown(other.total)),
                "tied": other.tied,
            }
            for other in found.alternatives
        ],
        "excluded": [
            {"north": north.number, "south": south.number, "rules": list(rules)}
            for north, south, rules in found.excluded
        ],
        "alone": [side.number for side in (*found.alone_north, *found.alone_south)],
    }
    if arguments.adopt:
        answer["partnerships"] = adopted
    return answer


def adopt_all(office: Office, code: str) -> list[dict[str, str]]:
    """Make the partnerships of all proposed pairs of a call; all or none."""
    from sdgp_desktop.matching.service import adopt_proposal
    from sdgp_desktop.matching.service import match as one_match
    from sdgp_desktop.partnerships.service import adopt, partnership

    with office.act("adopt_matches", final=True) as work:
        made = adopt_proposal(work, known_call(work, code).id, adopt)
        found = [(one_match(work, match_id), partnership(work, id)) for match_id, id in made]
        return [{"number": new.number, "north": old.north_number, "south": old.south_number} for old, new in found]


def fit(office: Office, arguments: Any) -> dict[str, Any]:
    """The fit of two dossiers, part by part, and the hard rules that stand in the way."""
    from sdgp_desktop.intake.service import dossier_of
    from sdgp_desktop.matching.service import pair_of, shown

    with office.read() as reading:
        north, south = dossier_of(reading, arguments.north).id, dossier_of(reading, arguments.south).id
        pair = pair_of(reading, north, south, office.person.id)
    return {
        "north": pair.north.number,
        "south": pair.south.number,
        "fit": points(shown(pair.fit.total)),
        "parts": {part.code: points(shown(part.points)) for part in pair.fit.parts},
        "rules": [reason.code for reason in pair.fit.broken],
    }
