"""A municipality that stands twice in the register: which ones are perhaps the same, and putting two together."""

from typing import Any

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office


def twins(office: Office, arguments: Any) -> dict[str, Any]:
    """The municipalities that are perhaps the same as one."""
    from sdgp_desktop.registry.service import municipality_twins

    with office.read() as reading:
        one = named(reading, arguments.municipality)
        found = municipality_twins(reading, one.id)
    return {"municipality": place_json(one), "twins": [place_json(other) for other in found]}


def unite(office: Office, arguments: Any) -> dict[str, Any]:
    """Put two together: what belongs to the first goes to the second, and the first into the bin."""
    from sdgp_desktop.registry.service import municipality_twins, unite_municipalities

    with office.read() as reading:
        gone, stays = (named(reading, text) for text in (arguments.municipality, arguments.into))
        if stays.id not in {one.id for one in municipality_twins(reading, gone.id)}:
            raise Refusal("not_twins", name=gone.name, other=stays.name)
    with office.act("unite_municipalities") as work:
        count = unite_municipalities(work, gone.id, stays.id)
    return {"gone": place_json(gone), "stays": place_json(stays), "count": count}


def named(reading: Reading, text: str) -> Any:
    """The municipality of this id, code or name. Errors: Refusal "municipality_not_known", "municipality_many"."""
    from sdgp_desktop.registry.service import municipalities

    everywhere, id, name = municipalities(reading), text.replace("-", "").lower(), fold(text)
    found = (
        [one for one in everywhere if one.id.hex == id]
        or [one for one in everywhere if one.code == text]
        or [one for one in everywhere if name in map(fold, one.all_names())]
    )
    if not found:
        raise Refusal("municipality_not_known", text=text[:60])
    if len(found) > 1:
        raise Refusal("municipality_many", text=text, ids=tuple(one.id.hex for one in found))
    return found[0]


def place_json(one: Any) -> dict[str, Any]:
    """A municipality: name, code, country, id."""
    return {"name": one.name, "code": one.code, "country": one.country, "record": one.id.hex}
