"""The bin: what is in it, putting it back, emptying it on this computer."""

from typing import Any

from sdgp_desktop.commands.report import Told
from sdgp_desktop.commands.wording import told_moment
from sdgp_desktop.kernel import bin
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.office import Office


def known(office: Office, arguments: Any) -> dict[str, Any]:
    """What was removed, the newest first: the number to put it back with, what, by which act, who, when."""
    with office.read() as reading:
        found = bin.binned(reading)
        return {"count": len(found), "bin": _told(reading, found, office.language)}


def put_back(office: Office, arguments: Any) -> dict[str, Any]:
    """Put lines back by their numbers, all of them in one act or none."""
    with office.act("put_back") as work:
        known = {line.n: line for line in bin.binned(work)}
        for number in arguments.numbers:
            if number not in known:
                raise Refusal("bin_which", number=number)
        lines = [known[number] for number in dict.fromkeys(arguments.numbers)]
        told = _told(work, lines, office.language)
        bin.put_back(work, [record for line in lines for record in line.records])
    return {"count": len(lines), "put_back": told}


def empty(office: Office, arguments: Any) -> dict[str, Any]:
    """Hide what is in the bin now; the history keeps it."""
    office.store.may_change()
    with office.store.local() as work:
        return {"count": bin.empty(work)}


def _told(reading: Reading, lines: list[bin.Binned], language: str) -> list[dict[str, Any]]:
    from sdgp_desktop.registry.service import staff_names
    from sdgp_desktop.sentences import act_text

    names = bin.titles(reading, lines)
    people = staff_names(reading, {line.person for line in lines})
    return [
        {
            "n": line.n,
            "title": names[line.n],
            "act": Told(line.act, act_text(line.act, line.told(names[line.n]), language)),
            "at": told_moment(line.moment, language),
            "person": people.get(line.person, ""),
            "office": line.office,
            "records": Told([{"type": name, "record": id.hex} for name, id in line.records]),
        }
        for line in lines
    ]
