"""What an answer may be in a country, in a call, or beside another answer: C17, C20, C21."""

from collections.abc import Iterator
from functools import cache

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.fields.choices import NO_PREFERENCE
from sdgp_desktop.intake.fields.choices_more import KINDS_OF, SUB_CATEGORIES_OF
from sdgp_desktop.intake.rules.context import Context
from sdgp_desktop.intake.rules.reading import Answers, is_open, rows
from sdgp_desktop.intake.rules.typed import plain
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import Text

# Words that people put around the name of a province or leave out.
AROUND = frozenset({
    "province", "provincie", "prov", "department", "departement", "dept", "dep", "city",
    "of", "the", "de", "du", "des", "la", "le", "les", "l", "d",
})  # fmt: skip


def listed(answers: Answers, context: Context) -> Iterator[Finding]:
    """Every answer that is on no list of its country, of its call, or of the answer that it belongs to."""
    kind, own = answers.get("1.2"), KINDS_OF.get(context.home, ())
    if own and kind in context.kinds and kind not in own:  # what is no local government at all is the matter of E01
        yield _odd("1.2", _word(BY_ID["1.2"], kind), _word(BY_ID["1.2"], own[0]))
    province = answers.get("1.5")
    if context.form == "S" and context.regions and not is_open(province) and not in_list(province, context.regions):
        yield _odd("1.5", str(province)[:80], context.region_example or min(context.regions))
    yield from _countries(answers.get("3.1"), context)
    chosen = answers.get("3.3")
    given = list(chosen) if isinstance(chosen, list | tuple) else []
    for code in given if context.sub_themes else ():
        if code not in context.sub_themes:
            shown = context.sub_theme_names
            yield _odd("3.3", shown.get(str(code), str(code)[:80]), shown.get(least := min(context.sub_themes), least))
    if len(given) > (most := context.numbers.sub_themes):
        yield _told("C21", "3.3", limit=most, over=len(given) - most)
    for number, member in enumerate(rows(answers, "7"), 1):
        category, sub = member.get("7.2"), member.get("7.3")
        fitting = SUB_CATEGORIES_OF.get(str(category))
        if fitting is not None and not is_open(sub) and sub not in fitting:
            yield _told("C20", "7.3", number, sub=_word(BY_ID["7.3"], sub), category=_word(BY_ID["7.2"], category))


def _countries(given: object, context: Context) -> Iterator[Finding]:
    """Countries (3.1) for which the programme has no call."""
    wanted = list(given) if isinstance(given, list | tuple) and context.form == "F" and context.track_countries else []
    shown = context.country_names
    for code in wanted:
        if code not in context.track_countries and code != NO_PREFERENCE.code:
            yield _odd("3.1", shown.get(str(code), str(code)[:80]), shown.get(context.country, context.country))


def in_list(given: object, names: frozenset[str]) -> bool:
    """Whether a name is one of some names, however it is spelled: case, accents, hyphens and "province of" aside."""
    wanted = words_of_name(str(given))
    return any(words_of_name(name) == wanted for name in names)


@cache
def words_of_name(name: str) -> frozenset[str]:
    """The words that make up the name of a province or department."""
    parts = "".join(c if c.isalnum() else " " for c in plain(name)).split()
    return frozenset(parts) - AROUND or frozenset(parts)


def _word(field: Field, code: object) -> Text | str:
    return field.choice_label(str(code)) or str(code)[:80]


def _odd(field_id: str, text: Text | str, example: Text | str) -> Finding:
    return _told("C17", field_id, text=text, example=example)


def _told(code: str, field_id: str, row: int | None = None, **facts: object) -> Finding:
    return Finding(code, "HC", field_id, {"field": BY_ID[field_id].label, **facts}, row=row)
