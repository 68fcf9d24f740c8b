"""Erasing a person in words: what goes, what stays, and what is left of somebody who was erased."""

from datetime import datetime
from uuid import UUID

from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.qtkit.language import day, moment, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.registry import service
from sdgp_desktop.registry.fields import GROUNDS

GOES = mark("registry", "{what}: {count}")
GOES_FIELDS = mark("registry", "{what}: {count} ({fields})")
HELD = mark("registry", "{what}: {count}, until {day}, because vouchers must be kept until then")
ERASED = mark("registry", "Erased on {moment} by {person} ({office}). Ground: {ground}.")
NO_GROUND = mark("registry", "not noted")
CONFIRMED = mark("registry", "Confirmed by {desks}.")
OPEN = mark("registry", "Not confirmed yet by {desks}: the next packet carries it there.")
ALONE = mark("registry", "No other office has these data.")


class ErasingModel:
    """What the office says of erasing one person."""

    def __init__(self, context: PlaceContext) -> None:
        self.context = context

    @property
    def office(self) -> service.Eraser:
        """The office, which reaches into every slice."""
        found: service.Eraser = self.context.office
        return found

    def plan(self, id: UUID) -> tuple[list[str], list[str]]:
        """What goes and what the law keeps, a line for each kind of record."""
        with self.context.read() as reading:
            plan = self.office.erasure_plan(reading, id)
        return [_going(part) for part in plan.going], [
            say(HELD, what=say(part.title), count=part.count, day=day(part.until)) for part in plan.held if part.until
        ]

    def grounds(self) -> list[tuple[str, str]]:
        """On which grounds somebody is erased."""
        return [(choice.code, say(choice.label)) for choice in GROUNDS]

    def erase(self, id: UUID, ground: str) -> None:
        """Erase. Errors: Refusal "erasure_ground" without a ground."""
        service.ground_given(ground)
        self.office.erase_person(id, ground)

    def tombstone(self, id: UUID) -> list[str]:
        """What is left of somebody who was erased: by whom and why, and who has confirmed it; nothing of others."""
        with self.context.read() as reading:
            found = self.office.tombstone(reading, id)
        if found is None:
            return []
        lines = [_erased(found.at, found.by, found.office, found.ground)]
        if found.confirmed:
            lines.append(say(CONFIRMED, desks=", ".join(found.confirmed)))
        if found.open:
            lines.append(say(OPEN, desks=", ".join(found.open)))
        return lines if len(lines) > 1 else [*lines, say(ALONE)]


def _going(part: service.ErasurePart) -> str:
    fields = ", ".join(dict.fromkeys(say(f) for f in part.fields))
    return say(GOES_FIELDS if fields else GOES, what=say(part.title), count=part.count, fields=fields)


def _erased(at: datetime, by: str, office: str, ground: str) -> str:
    words: dict[str, Text] = {choice.code: choice.label for choice in GROUNDS}
    return say(ERASED, moment=moment(at), person=by, office=office, ground=say(words.get(ground, NO_GROUND)))
