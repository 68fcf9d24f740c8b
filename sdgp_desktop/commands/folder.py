"""The exchange folder of this computer: choosing it, what waits there, writing a packet into it."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sdgp_desktop.commands.exchange import packet_json, unsure_words
from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import told_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.office import Office


def choose(arguments: Any) -> dict[str, Any]:
    """Use a folder from now on: it is a setting of this computer, for every database."""
    from sdgp_desktop.exchange.service import choose_folder

    folder = arguments.folder.absolute()
    if not folder.is_dir():
        raise Refusal("folder_gone", folder=str(folder))
    choose_folder(folder)
    return {"folder": str(folder)}


def waiting(office: Office, arguments: Any) -> dict[str, Any]:
    """What lies in the folder for this desk, and files that cannot be used."""
    from sdgp_desktop.exchange.fields import FOLDER_AWAY, FOLDER_NOTHING
    from sdgp_desktop.exchange.service import desk_names, look_into
    from sdgp_desktop.sentences import sentence

    view = look_into(office.store, chosen())
    with office.read() as reading:
        names = desk_names(reading, office.language, {one.key: one.sender for one in view.packets})
    remark = FOLDER_AWAY if not view.there else FOLDER_NOTHING if not view.fresh else None
    return {
        "folder": str(view.folder),
        "there": view.there,
        "waiting": len(view.fresh),
        "packets": [_lying_json(one, names, office.language) for one in view.packets],
        "unusable": [
            Told({"code": odd.code, "facts": dict(odd.facts)}, sentence(odd, office.language)) for odd in view.odd
        ],
        "remarks": [remark.to(office.language)] if remark is not None else [],
    }


def write(office: Office, arguments: Any) -> dict[str, Any]:
    """Write one packet into the folder, for the named desks or all that take part; nothing when all have everything."""
    from sdgp_desktop.exchange.fields import FOLDER_ALL_SENT, FOLDER_RESTS
    from sdgp_desktop.exchange.service import packet_name, taking_part, write_into

    folder = chosen()
    with office.read() as reading:
        codes = arguments.offices or taking_part(reading, with_strangers=arguments.strangers)
    if not codes:
        raise Refusal("nobody_takes_part")
    made = write_into(office.store, office.person, folder, codes, packet_name(office.store, codes))
    if made is None:
        return {"written": False, "remarks": [FOLDER_ALL_SENT.to(office.language)]}
    answer = packet_json(office, made)
    desks = ", ".join(answer["for"].words)
    rests = FOLDER_RESTS.to(office.language, file=made.files[0].name, desks=desks)
    said = unsure_words(office, made.plan.desks) if made.written else [rests]
    return {**answer, "written": made.written, "remarks": said}


def chosen() -> Path:
    """The folder of this computer. Errors: Refusal "folder_none"."""
    from sdgp_desktop.exchange.service import chosen_folder

    found = chosen_folder()
    if found is None:
        raise Refusal("folder_none")
    return found


def _lying_json(one: Any, names: Mapping[str, str], language: str) -> dict[str, Any]:
    first, last = one.part
    return {
        "from": Told(one.sender, names.get(one.key, one.sender)),
        "key": Told(one.key),
        "packet": Told(one.packet),
        "made": told_moment(one.made, language),
        "bytes": one.bytes,
        "part": Told([first, last], f"{first}/{last}"),
        "taken": one.taken,
        "file": str(one.file),
    }
