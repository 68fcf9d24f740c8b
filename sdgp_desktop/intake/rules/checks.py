"""The checks of eligibility and completeness over flat answers; every finding names its field, and its row in a table.

Source: domain.md, section 2, and the rulings on the checks.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sdgp_desktop.intake.fields import label_of
from sdgp_desktop.intake.rules.complete import completeness, missing_decision
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.eligible import eligibility
from sdgp_desktop.intake.rules.soft import warnings
from sdgp_desktop.kernel.findings import Finding

CODES = (
    *(f"E{n:02}" for n in range(1, 9)),
    *(f"C{n:02}" for n in range(1, 22)),
    *(f"W{n:02}" for n in range(1, 15)),
)
# Checks of one form only (domain.md 2); E04 where the rules say that an active link keeps a commune out.
OF_FORM = {"F": frozenset({"E02", "C09", "W02"}), "S": frozenset({"E03", "E04", "W09"})}
HARD = "HE"
COMPLETENESS = "HC"
OPEN = frozenset({"C01", "C12"})  # what these miss was left open


def check(answers: Mapping[str, Any], context: Context, before_agreement: bool = False) -> tuple[Finding, ...]:
    """All findings of a dossier in the order of the codes; checks that are off, and lifted ones, say nothing.

    `before_agreement` adds what is needed only then: the council decision (C13).
    """
    found = [*eligibility(answers, context), *completeness(answers, context), *warnings(answers, context)]
    if before_agreement:
        found += missing_decision(answers, context)
    quiet = context.switched_off | context.derogated
    return tuple(sorted((f for f in found if f.code not in quiet), key=lambda f: CODES.index(f.code)))


def status_after(findings: Iterable[Finding]) -> str:
    """ineligible, incomplete, submitted or complete: the hardest finding decides.

    What only the association can fill in sends nothing back to the municipality: until then it is submitted.
    """
    hard = [f for f in findings if f.kind in (HARD, COMPLETENESS)]
    if any(f.kind == HARD for f in hard):
        return "ineligible"
    if any(f.kind == COMPLETENESS and not is_ours(f) for f in hard):
        return "incomplete"
    return "submitted" if hard else "complete"


def is_ours(finding: Finding) -> bool:
    """Whether what a finding misses is filled in by the association itself: its field says by whom."""
    field = label_of(finding.field)
    return finding.code in OPEN and field is not None and field.by == "association"


def codes_for(form: str, link_excludes: bool) -> tuple[str, ...]:
    """The checks that a form goes through before it is scored: not those of the other one, nor C13."""
    others = frozenset().union(*(codes for side, codes in OF_FORM.items() if side != form))
    left_out = others | {"C13"} | (frozenset() if link_excludes else {"E04"})
    return tuple(code for code in CODES if code not in left_out)


def codes_of(findings: Sequence[Finding]) -> list[str]:
    """The codes that fired, each once."""
    return sorted({f.code for f in findings})
