"""The answers of a dossier in words, for people: under the numbers by which they are asked for and changed."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sdgp_desktop.commands.wording import arrived_words
from sdgp_desktop.intake.fields import ITEMS, TABLES, Item
from sdgp_desktop.intake.papers import Speaker
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.intake.rules.places import write_place
from sdgp_desktop.intake.service import at_place, dossier, filled_form, knowledge_of
from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.paperkit.formats import Formats

Steps = tuple[tuple[str, int], ...]
Spoken = str | Mapping[str, Any] | None


def voice_of(reading: Reading, dossier_id: UUID, language: str) -> Speaker:
    """Who says the answers of a dossier."""
    known = knowledge_of(reading, dossier(reading, dossier_id).call_id)
    return Speaker(language, known.lists, Formats(language), labels=known.promises)


def all_words(reading: Reading, dossier_id: UUID, language: str) -> dict[str, Spoken]:
    """All answers by number and label, open ones left out."""
    voice, filled = voice_of(reading, dossier_id, language), filled_form(reading, dossier_id)
    return _said(voice, [i for i in ITEMS if i.head.section != "0"], filled, ())


def words_at(reading: Reading, dossier_id: UUID, place: str, language: str) -> dict[str, Spoken]:
    """One answer in words, by its address ("6.1", "4[2]", "0.5")."""
    voice, found = voice_of(reading, dossier_id, language), at_place(reading, dossier_id, place)
    if found.field is not None:
        return {f"{place} {voice.label(found.field)}": _value(voice, found.field, found.value)}
    if found.item is not None:
        said = _item(voice, found.item, found.holder, found.steps)
        return {f"{place} {voice.label(found.item.head)}": said or None}
    return {place: _said(voice, TABLES[found.table], found.holder, found.steps)}


def _said(voice: Speaker, items: Sequence[Item], holder: Filled, steps: Steps) -> dict[str, Spoken]:
    found = ((f"{item.id} {voice.label(item.head)}", _item(voice, item, holder, steps)) for item in items)
    return {name: said for name, said in found if said}


def _item(voice: Speaker, item: Item, holder: Filled, steps: Steps) -> Spoken:
    """One numbered line of the form: rows and parts below it."""
    if item.is_table:
        return _rows(voice, item.id, holder, steps)
    if not item.is_composite:
        return _value(voice, item.head, holder.values.get(item.id))
    parts: dict[str, Spoken] = {}
    for part in item.parts:
        said = (
            _rows(voice, part.id, holder, steps)
            if part.kind is Kind.TABLE
            else _value(voice, part, holder.values.get(part.id))
        )
        if said:
            parts[f"{part.id} {voice.label(part)}"] = said
    return parts


def _rows(voice: Speaker, table: str, holder: Filled, steps: Steps) -> dict[str, Spoken]:
    found: dict[str, Spoken] = {}
    for n, row in enumerate(holder.rows(table), 1):
        inner = (*steps, (table, n))
        found[write_place(inner)] = _said(voice, TABLES[table], row, inner)
    return found


def _value(voice: Speaker, field: Field, value: Any) -> str:
    return arrived_words(value, voice.language) if isinstance(value, datetime) else voice.value(field, value)
