"""Hard eligibility: who may take part at all (E01 to E08)."""

from collections.abc import Iterator

from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.listed import in_list
from sdgp_desktop.intake.rules.reading import Answers, is_open, rows
from sdgp_desktop.kernel.findings import Finding


def _hard(code: str, field: str, **facts: object) -> Finding:
    return Finding(code, "HE", field, facts)


def eligibility(answers: Answers, context: Context) -> Iterator[Finding]:
    """Every reason for which the dossier is not eligible."""
    yield from _who(answers, context)
    if context.received > context.closes:
        yield _hard("E05", "0.5", close=context.closing_day)
    if answers.get("3.2") not in context.themes:
        yield _hard("E06", "3.2")
    refused = [key for key in context.hard_commitments if answers.get(key) is False]
    if refused:
        yield _hard("E07", refused[0], list=refused)
    if context.running_partnership:
        yield _hard("E08", "1.1", number=context.running_partnership)


def _who(answers: Answers, context: Context) -> Iterator[Finding]:
    kind = answers.get("1.2")
    if not is_open(kind) and kind not in context.kinds:
        yield _hard("E01", "1.2")
    if context.form == "F":
        province = answers.get("1.5")
        admitted = context.place_code in context.admitted_members
        if not is_open(province) and not in_list(province, context.provinces) and not admitted:
            yield _hard("E02", "1.5")
        return
    if context.place_code not in context.admitted and context.two_places is None:  # C15: which one is not known yet
        yield _hard("E03", "1.1")
    linked = any(row.get("country") == context.north for row in rows(answers, "10.2"))
    if context.link_excludes and answers.get("10.1") == "active" and linked:
        yield _hard("E04", "10.1")
