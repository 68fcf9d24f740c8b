"""The fields of the form as the screen shows them: languages of contacts as a table of their own."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from sdgp_desktop.intake.fields import BY_ID, FORM_FIELDS, HEADS, SECTIONS
from sdgp_desktop.intake.fields.choices_more import KIND, KINDS_OF, is_part, of_kinds, parts_of, with_parts
from sdgp_desktop.intake.service import LETTER_TYPES
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import Sentences, Text, mark
from sdgp_desktop.qtkit.language import say

OWNER = "2.5.row"
OWNER_LABEL = mark("intake", "Row of the person in table 2")
ARRIVAL = ("0.1", "0.4", "0.5", "0.6", "reference", "source", "confirmed.on", "confirmed.way")  # shown of section 0
OURS = mark("intake", "Filled in by the association.")
PART_OF = mark("intake", "{whole}: {part}")
SHORT_PARTS = frozenset({"1.6", "1.7", "3.4"})  # parts that are clear without the name of the whole
KINDS = {Kind.EMAIL: Kind.TEXT}  # several addresses in one answer: the service says what is none
ATTACHABLE = ("12.1.file", "12.2.file", "12.3.file")  # named when they are attached
LETTER = "12.1.file"
LETTERS = mark("intake", "PDF or JPG ({endings})")
LANGUAGES_OF_CONTACTS = mark("intake", "Languages of the contact persons")


def _shown(field: Field) -> bool:
    return field.kind not in (Kind.SORT, Kind.SYSTEM, Kind.REFERENCE, Kind.FILE) and bool(field.section)


def _help(field: Field) -> Text | None:
    """The help of a field, after the word that the association fills it in, not the municipality."""
    if field.by != "association":
        return field.help
    return Sentences.of(text for text in (OURS, field.help) if text is not None)


def kinds_shown(country: str, kind: object) -> tuple[str, ...]:
    """The kinds of government of a country, with the one that a dossier says; none where nothing is known of it."""
    own = KINDS_OF.get(country, ())
    return (*own, str(kind)) if own and kind and kind not in own else own


def parts_shown(country: str, values: Mapping[str, object]) -> tuple[str, ...]:
    """The fields of 1.11 of a country, with those that a dossier answers."""
    own = parts_of(country)
    return (*own, *(id for id, value in values.items() if is_part(id) and value is not None and id not in own))


def screen_fields(
    labels: Mapping[str, Text] | None = None, kinds: Sequence[str] = (), parts: Sequence[str] = ()
) -> tuple[Field, ...]:
    """All fields of the form, in its order, for the record form; `labels` are words that a call gives some of them,
    `kinds` the kinds of government to choose from, `parts` the fields of 1.11 (all where none is named)."""
    said = labels or {}
    found: list[Field] = [BY_ID[id] for id in ARRIVAL]
    shown = (f for f in FORM_FIELDS if f.section != "0" and _shown(f))
    for field in sorted(shown, key=lambda f: int(f.section)):
        if field.id == "2.5":
            owner = Field(OWNER, OWNER_LABEL, Kind.INTEGER, table="2.5", section="2", low=1, high=99)
            found += [replace(field, table="", label=LANGUAGES_OF_CONTACTS, compact=True), owner]
        else:
            kind = Kind.CHOICE if field.source == "regions" else KINDS.get(field.kind, field.kind)
            kind = Kind.FILE if field.id in ATTACHABLE else kind
            field = of_kinds(field, kinds) if field.id == KIND else field
            found.append(replace(field, label=said.get(field.id, field.label), kind=kind, help=_help(field)))
    return with_parts(found, parts) if parts else tuple(found)


def file_kinds(field_id: str) -> str:
    """Which files a dialog offers for a field, in the form that dialogs take; all where nothing is asked."""
    endings = " ".join(f"*{ending}" for ending in LETTER_TYPES)
    return say(LETTERS, endings=endings) if field_id == LETTER else ""


def section_title(section: str) -> str:
    """A section with its number."""
    title = SECTIONS.get(section)
    return f"{section}. {say(title)}" if title is not None else section


def field_label(field_id: str) -> str:
    """The words of a field or of a whole item, with the whole before its part."""
    heads = {h.id: h.label for h in HEADS}
    field = BY_ID.get(field_id)
    if field is None:
        return say(heads[field_id]) if field_id in heads else ""
    whole: Text | None = heads.get(field_id.rpartition(".")[0])
    if whole is None or field_id.rpartition(".")[0] in SHORT_PARTS:
        return say(field.label)
    return say(PART_OF, whole=say(whole), part=say(field.label))
