"""The form that goes out (D01): as a workbook to fill in, or on paper to write on."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any
from uuid import UUID

from sdgp_desktop.calls.service import RuleBook, call, calls
from sdgp_desktop.intake.fields import FORM_FIELDS, FORM_VERSION, HEADS, SECTIONS
from sdgp_desktop.intake.fields.choices import NO_PREFERENCE, TRACK_COUNTRIES
from sdgp_desktop.intake.fields.choices_more import KIND, KINDS_OF, NO_GOVERNMENT, PARTS, of_kinds, parts_of, with_parts
from sdgp_desktop.intake.rules.limits import YEAR
from sdgp_desktop.intake.service import DossierRow, answers, dossier, knowledge_of
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.paperkit.letterhead import Letterhead
from sdgp_desktop.paperkit.shape import FormSpec, Option
from sdgp_desktop.registry.service import association_of, lead_association

FORM = "application"
SIDES = {"north": "F", "south": "S", "F": "F", "S": "S"}
NOTED_AT_INTAKE = frozenset({"0.5", "0.6"})  # when and how a form arrived: nobody is asked, the association notes it
FOUND_OUT = frozenset({"10.4.verified", "10.4.by", "10.4.on"})  # the association checks the answers of 10.1 itself
ASKED = frozenset({"municipality", "association"})
TITLES = {"F": mark("intake", "Application form"), "S": mark("intake", "Partner profile")}
NOTICE = mark(
    "intake",
    "Privacy information, version 1.0. The associations of municipalities {who} are jointly responsible "
    "for the data on this form. They use it only to choose the participating municipalities, to bring partners "
    "together and to accompany the partnerships; the basis is the public task of the associations and the agreement "
    "with the municipality. Names and functions stay in the file of the cycle for {public} years; telephone numbers, "
    "messaging accounts and private addresses are erased {contact} months after the person is no longer involved; "
    "dossiers that are not selected lose their personal data {rejected} months after the decision. The dossier is "
    "shared with the "
    "sister association of the partner country. Everybody named may ask to see, correct or erase the own data, or "
    "object to its use, at the association that received the form, and may complain to the data protection authority "
    "of the country. Please tell everybody you name here about this; the association notes the day (2.7). Please write "
    "nothing about health, origin, religion, party or family.",
)

TOGETHER = mark("intake", "{others} and {last}")  # several associations; `others` with commas between them
ALONE = mark("intake", "{last} and its sister association of the partner country")  # which is not in the register


def responsible(reading: Reading, call_id: UUID) -> tuple[str, ...]:
    """The codes of the associations that are joint controllers of a form: the holder of the grant, and those of the
    countries of all calls of the programme, which decide together what it is for (domain.md 11.1).

    A draft does not count, but for the call itself.
    """
    own = call(reading, call_id)
    together = [c for c in calls(reading, programme_id=own.programme_id) if c.state != "draft" or c.id == call_id]
    found = (association_of(reading, c.country) for c in sorted(together, key=lambda c: c.opens))
    return tuple(dict.fromkeys([lead_association(reading).code, *(a.code for a in found if a is not None)]))


def notice_of(rules: RuleBook, names: Sequence[str]) -> Text:
    """The privacy notice of these associations, with the times for which the rule book keeps personal data."""
    *others, last = names
    who = TOGETHER.filled(others=", ".join(others), last=last) if others else ALONE.filled(last=last)
    return NOTICE.filled(
        who=who,
        public=rules.number("keep_public_years"),
        contact=12 * rules.number("keep_contact_years"),
        rejected=12 * rules.number("keep_rejected_years"),
    )


def form_spec(
    reading: Reading,
    call_id: UUID,
    side: str,
    numbered: bool = False,
    any_kind: bool = False,
    parts: Collection[str] = (),
) -> FormSpec:
    """The form of a call for one side ("north", "south", "F" or "S") with all its lists.

    What the association verifies about the answers (10.4) is not asked.

    `numbered` adds the dossier's number, for a form that goes back to its municipality; with `any_kind` all countries
    and their kinds of government are known, as a form that comes in may say any (C17 tells a wrong one).
    `parts` are the fields of 1.11 where they are not those of the country: a form may be older, or say more.
    Errors: Refusal "unknown_form_side".
    """
    form = SIDES.get(side)
    if form is None:
        raise Refusal("unknown_form_side", side=side[:20])
    known = knowledge_of(reading, call_id)
    fields = tuple(replace(f, label=known.promises.get(f.id, f.label)) for f in FORM_FIELDS if f.id not in FOUND_OUT)
    own = () if any_kind else KINDS_OF.get(known.country_of(form), ())
    fields = tuple(of_kinds(f, own) if f.id == KIND else f for f in fields)
    fields = tuple(replace(f, high=reading.today.year) if f.id == YEAR else f for f in fields)
    fields = with_parts(fields, parts or parts_of(known.country_of(form)))
    if numbered:
        fields = tuple(replace(f, by="association") if f.id == "0.1" else f for f in fields)
    return FormSpec(
        form=FORM, version=FORM_VERSION, call=known.call.code, side=form, fields=fields, title=TITLES[form],
        sections=SECTIONS, heads={h.id: h.label for h in HEADS}, lists=lists_of(known, form, any_kind),
        by=ASKED,
        kept=NOTED_AT_INTAKE, notice=notice_of(known.rules, responsible(reading, call_id)),
    )  # fmt: skip


def own_spec(reading: Reading, row: DossierRow, given: Mapping[str, Any]) -> FormSpec:
    """The form of a dossier, with its number and room for all that it says."""
    also = (f"{PARTS}.{part}" for part in given.get(PARTS) or ())
    parts = frozenset((*parts_of(row.country), *also))
    elsewhere = said_elsewhere(reading, row, given)
    return form_spec(reading, row.call_id, row.form, numbered=True, any_kind=elsewhere, parts=parts)


def said_elsewhere(reading: Reading, row: DossierRow, given: Mapping[str, Any]) -> bool:
    """Whether some answers say a kind of government of another country, or choose a country that the programme has no
    call for: then it has to stand among the choices."""
    kind, chosen = given.get(KIND), given.get("3.1") or ()
    here = {*knowledge_of(reading, row.call_id).track_countries, NO_PREFERENCE.code}
    other = bool(kind) and kind not in (*KINDS_OF.get(row.country, (kind,)), NO_GOVERNMENT)
    return other or not here.issuperset(chosen)


def lists_of(known: Any, form: str, any_country: bool = False) -> dict[str, list[Option]]:
    """The lists that are data, as far as a form of this call offers them; codes of goals and targets stay readable."""
    country = known.country_of(form)
    open_here = {"themes": known.rules.codes("themes"), "sub_themes": known.rules.codes("sub_themes")}
    if not any_country:
        open_here[TRACK_COUNTRIES] = known.track_countries
    found: dict[str, list[Option]] = {}
    for name, words in known.lists.items():
        wanted = open_here.get(name, words)
        numbered = name in ("goals", "targets")
        found[name] = [
            Option(code, dict(zip(("en", "fr", "nl"), _labels(code, words[code], numbered), strict=True)))
            for code in wanted
            if code in words
        ]
    found["regions"] = [
        Option(r.name, {"en": r.words.en, "fr": r.words.fr, "nl": r.words.nl}) for r in known.regions_offered(country)
    ]
    return found


def _labels(code: str, words: tuple[str, ...], numbered: bool) -> tuple[str, ...]:
    return tuple(f"{code} {word}" for word in words) if numbered else words


def write_form(
    reading: Reading,
    call_id: UUID,
    side: str,
    language: str,
    path: Path,
    letterhead: Letterhead,
    *,
    sample: bool = False,
) -> int:
    """Write the blank form, as a workbook or as PDF by the ending of the file; returns the number of fields.

    Errors: Refusal "unknown_form_side", "form_ending", "file_not_written".
    """
    from sdgp_desktop.paperkit.blank import blank_form, count_fields
    from sdgp_desktop.paperkit.forms import form_file

    spec = form_spec(reading, call_id, side)
    ending = path.suffix.lower()
    if ending == ".xlsx":
        return form_file(spec, language, letterhead.association, path)
    if ending == ".pdf":
        blank_form(spec, language, letterhead, None, sample).write(path)
        return count_fields(spec)
    raise Refusal("form_ending", file=path.name)


def blank_file(reading: Reading, call_id: UUID, side: str, language: str, path: Path) -> int:
    """Write the blank form with the sender of its side's association. Errors: as `write_form`."""
    known = knowledge_of(reading, call_id)
    form = SIDES.get(side, "F")
    sender = association_of(reading, known.country_of(form)) or lead_association(reading)
    letterhead = Letterhead(sender.name, sender.letterhead, (), sender.donor_line.to(language), (), sender.country)
    return write_form(reading, call_id, side, language, path, letterhead)


def write_filled_form(reading: Reading, dossier_id: UUID, language: str, path: Path, letterhead: Letterhead) -> int:
    """Write the form of a dossier with its answers, to be corrected by the municipality; it knows its number."""
    from sdgp_desktop.paperkit.forms import form_file

    row = dossier(reading, dossier_id)
    found = answers(reading, dossier_id)
    spec = own_spec(reading, row, found)
    given = form_answers(found, row.number, row.language)
    return form_file(spec, language, letterhead.association, path, given)


def filled_file(reading: Reading, dossier_id: UUID, path: Path) -> int:
    """Write the form of a dossier with its answers, in the language of the dossier, from its own association."""
    row = dossier(reading, dossier_id)
    sender = association_of(reading, row.country) or lead_association(reading)
    letterhead = Letterhead(sender.name, sender.letterhead, (), sender.donor_line.to(row.language), (), sender.country)
    return write_filled_form(reading, dossier_id, row.language, path, letterhead)


def form_answers(
    given: Mapping[str, Any], number: str = "", language: str = "", received: Any = None, channel: str = ""
) -> dict[str, Any]:
    """Flat answers with section 0 filled in, as the association notes it."""
    section: dict[str, Any] = {}
    if number:
        section["0.1"] = number
    if language:
        section["0.4"] = language
    if received is not None:
        local = received.astimezone(BRUSSELS) if hasattr(received, "astimezone") else received
        section["0.5"] = local if isinstance(local, str) else f"{local:%Y-%m-%d %H:%M:%S}"
    if channel:
        section["0.6"] = channel
    return {**section, **{key: value for key, value in given.items() if not key.startswith("_")}}
