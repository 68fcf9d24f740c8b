"""What ships with the program, and what slices below need from slices above: put together once, without Qt."""

from uuid import UUID

from sdgp_desktop.kernel.bin import AfterBack
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Work


def genesis(work: Work) -> None:
    """Everything that ships with the program, slice by slice: the same records in every office."""
    from sdgp_desktop.budget.genesis import genesis as budget
    from sdgp_desktop.calls.genesis import genesis as calls
    from sdgp_desktop.registry.genesis import genesis as registry
    from sdgp_desktop.scoring.genesis import genesis as scoring

    registry(work)
    calls(work)
    scoring(work)
    budget(work)


def checks_after_bin() -> dict[str, AfterBack]:
    """What each slice checks of its records that came out of the bin, by their kind."""
    from sdgp_desktop.intake.service import BACK as intake
    from sdgp_desktop.matching.service import BACK as matching
    from sdgp_desktop.partnerships.service import BACK as partnerships
    from sdgp_desktop.registry.service import BACK as registry
    from sdgp_desktop.scoring.service import BACK as scoring

    return {**registry, **intake, **scoring, **matching, **partnerships}


def hook(store: Store) -> None:
    """What lower slices need from higher ones, handed in once."""
    from sdgp_desktop.calls.service import AFTER_RULES
    from sdgp_desktop.exchange.service import ended, landed
    from sdgp_desktop.intake.service import RUNNING_PARTNERSHIPS, follow_uniting, recheck_call
    from sdgp_desktop.kernel.bin import AFTER_BACK
    from sdgp_desktop.kernel.history import WHY_ASIDE
    from sdgp_desktop.matching.records import (  # every start needs it, and only later the rest of the slice
        ADOPTED,
        RUNNING,
        Running,
    )
    from sdgp_desktop.partnerships.service import partnership_of_match, running_of_call, running_partnership
    from sdgp_desktop.registry.service import AFTER_UNITING, ensure_staff

    def adopted(reading: Reading, match_id: UUID) -> UUID | None:
        found = partnership_of_match(reading, match_id)
        return None if found is None else found.id

    def running(reading: Reading, call_id: UUID) -> list[Running]:
        return [
            Running(
                p.id,
                p.number or p.name,
                p.match_id,
                frozenset(filter(None, (p.north_id, p.north_dossier_id, p.south_id, p.south_dossier_id))),
            )
            for p in running_of_call(reading, call_id)
        ]

    store.answers.give(RUNNING_PARTNERSHIPS, running_partnership)
    store.answers.give(AFTER_RULES, recheck_call)
    store.answers.give(ADOPTED, adopted)
    store.answers.give(RUNNING, running)
    store.answers.give(AFTER_UNITING, follow_uniting)
    store.answers.give(WHY_ASIDE, ended)
    store.answers.give(AFTER_BACK, checks_after_bin)
    registered: set[UUID] = set()  # nobody leaves the register, so once found is enough

    def register(work: Work) -> None:
        if work.person.id not in registered:
            ensure_staff(work, work.person)
            if not work.changed:
                registered.add(work.person.id)

    store.prologue = register
    store.after_landing = landed
