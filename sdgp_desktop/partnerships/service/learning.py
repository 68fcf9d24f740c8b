"""The learning log of a partnership: what both sides saw, what surprised them, what they will try."""

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from sqlalchemy import select

from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.partnerships.fields import LEARNING_FIELDS
from sdgp_desktop.partnerships.records import Learning
from sdgp_desktop.partnerships.rules import Note, Tally, learning_tallies
from sdgp_desktop.partnerships.service.looking import open_partnership
from sdgp_desktop.partnerships.service.views import LearningView
from sdgp_desktop.registry.service import checked, filled, lead_association


def learning_log(reading: Reading, partnership_id: UUID) -> tuple[LearningView, ...]:
    """The entries of a partnership, the newest first."""
    found = reading.all(
        select(Learning)
        .where(Learning.partnership_id == partnership_id, Learning.removed.is_(False))
        .order_by(Learning.dated.desc(), Learning.id)
    )
    return tuple(
        LearningView(
            n.id, n.dated, n.author, n.side, n.event_id, n.activity, n.seen, n.surprised, n.to_try, n.sub_theme or "",
            n.target or "", tuple(n.tags or ()), n.useful_for, n.state, n.visible,
        )
        for n in found
    )  # fmt: skip


def learning_values(reading: Reading, id: UUID) -> dict[str, Any]:
    """The columns of an entry."""
    record = reading.get(Learning, id)
    return {c: getattr(record, c) for c in reading.schema.of(record).columns}


def learning_home(reading: Reading, id: UUID) -> UUID:
    """The partnership of an entry. Errors: Refusal "record_gone"."""
    return reading.get(Learning, id).partnership_id


def learning_counts(reading: Reading, partnership_id: UUID) -> dict[tuple[str, int], Tally]:
    """What the log counts towards the promises of a partnership."""
    columns = (Learning.id, Learning.dated, Learning.seen, Learning.surprised, Learning.to_try, Learning.state)
    rows = reading.rows(select(*columns).where(Learning.partnership_id == partnership_id, Learning.removed.is_(False)))
    return learning_tallies(Note(id, dated, (a, b, c), state) for id, dated, a, b, c, state in rows)


def add_learning(work: Work, partnership_id: UUID, **values: Any) -> UUID:
    """Open an entry; its day, author and side are those of who opens it unless they are given.

    Errors: Refusal "partnership_closed"; what the fields refuse.
    """
    holder = open_partnership(work, partnership_id)
    own = {"dated": work.today, "author": work.person.name, "side": _own_side(work)}
    stored = checked(LEARNING_FIELDS, {**own, **values})
    record = work.add(Learning(partnership_id=partnership_id, **filled(Learning, stored)))
    work.tell(name=holder.number or holder.name)
    return record.id


def _own_side(work: Work) -> str:
    return "N" if work.office == lead_association(work).code else "S"


def change_learning(work: Work, id: UUID, values: Mapping[str, Any]) -> None:
    """Change columns of an entry. Errors: as `add_learning`."""
    record = work.get(Learning, id)
    holder = open_partnership(work, record.partnership_id)
    for column, value in filled(Learning, checked(LEARNING_FIELDS, values)).items():
        setattr(record, column, value)
    work.tell(name=holder.number or holder.name)
    work.session.flush()


def remove_learning(work: Work, id: UUID) -> None:
    """Put an entry into the bin. Errors: Refusal "partnership_closed"."""
    record = work.get(Learning, id)
    holder = open_partnership(work, record.partnership_id)
    work.tell(name=holder.number or holder.name)
    work.remove(record)
