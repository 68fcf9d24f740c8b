"""Erasing somebody's personal data: what would go, doing it, and who has confirmed it."""

from typing import Any
from uuid import UUID

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import told_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import words_of
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office

PERSON = "registry_person"


def plan(office: Office, arguments: Any) -> dict[str, Any]:
    """What would go, kind by kind, what the law keeps until when, and what stays in any case; nothing is erased."""
    from sdgp_desktop.registry.fields import STAYS

    with office.read() as reading:
        id, name = somebody(reading, arguments.person)
        planned = office.erasure_plan(reading, id)
    return {
        "name": name,
        "record": Told(id.hex),
        "going": [part_json(part, office.language) for part in planned.going],
        "held": [part_json(part, office.language) for part in planned.held],
        "remarks": [STAYS.to(office.language)],
    }


def carry_out(office: Office, arguments: Any) -> dict[str, Any]:
    """Erase for good, here and with the next packets in the other offices."""
    from sdgp_desktop.registry.service import ground_given

    ground_given(arguments.ground)
    with office.read() as reading:
        id, _ = somebody(reading, arguments.person)
    count = office.erase_person(id, arguments.ground)
    return {"record": id.hex, "count": count}


def known(office: Office, arguments: Any) -> dict[str, Any]:
    """The people who were erased: when, by whom, on which ground, which desks have confirmed it and which not yet."""
    from sdgp_desktop.exchange.service.erasures import erasures
    from sdgp_desktop.registry.fields import GROUNDS
    from sdgp_desktop.registry.service import staff_names

    words = {choice.code: choice.label.to(office.language) for choice in GROUNDS}
    with office.read() as reading:
        found = [one for one in erasures(reading) if one.record_type == PERSON]
        people = staff_names(reading, {one.by for one in found})
        rows = [
            {
                "record": one.record.hex,
                "at": told_moment(one.at, office.language),
                "person": people.get(one.by, ""),
                "office": one.office,
                "ground": Told(one.ground, words.get(one.ground, one.ground)),
                "confirmed": list(one.confirmed),
                "open": list(one.open),
            }
            for one in found
        ]
    return {"erased": rows}


def somebody(reading: Reading, asked: str) -> tuple[UUID, str]:
    """A person of the register by id or by the whole name. Errors: Refusal "person_unknown", "person_many"."""
    from sdgp_desktop.registry.service import people

    wanted = sorted(words_of(asked))
    everybody = people(reading)
    found = [one for one in everybody if one.id.hex == asked.replace("-", "").lower()]
    found = found or [one for one in everybody if wanted and sorted(words_of(one.name)) == wanted]
    if not found:
        raise Refusal("person_unknown", name=asked)
    if len(found) > 1:
        raise Refusal("person_many", name=asked, ids=tuple(one.id.hex for one in found))
    return found[0].id, found[0].name


def part_json(part: Any, language: str) -> dict[str, Any]:
    """Some records of one kind, with the fields of them that hold personal data."""
    from sdgp_desktop.paperkit.formats import Formats

    said: dict[str, Any] = {"what": part.title, "count": part.count}
    if part.until is not None:
        return {**said, "until": Told(part.until, Formats(language).day(part.until))}
    names = list(dict.fromkeys(field.to(language) for field in part.fields))
    return {**said, "fields": Told([field.source for field in part.fields], ", ".join(names))}
