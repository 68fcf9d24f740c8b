"""Scores, ranking, matching: how partners are chosen."""

from typing import Any

from sdgp_desktop.calls.service import CallView, call_by_code
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.record import encode
from sdgp_desktop.kernel.work import Reading
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
    with office.act("import_sheets", final=True, file=arguments.file.name) as work:
        taken = import_sheets(work, known_call(work, arguments.call).id, lines)
    rows = [{"row": r.row, "code": r.code, "facts": encode(dict(r.facts))} for r in taken.refused]
    return {"sheets": taken.sheets, "unchanged": taken.unchanged, "refused": rows}


def ranking(office: Office, arguments: Any) -> dict[str, Any]:
    """The ranking of a call by the rules of its grid."""
    from sdgp_desktop.scoring.service import ranking as ranked

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
                "threshold": row.threshold,
                "proposed": row.proposed,
            }
            for row in found.rows
        ],
    }
