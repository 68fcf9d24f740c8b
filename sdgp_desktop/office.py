"""The office: builds everything once, without Qt: the store, the person, the language, the answers slices need.

`new_office` makes a database, `open_office` opens one; the window and the command line both start here.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

from sdgp_desktop import people
from sdgp_desktop.all_records import SCHEMA
from sdgp_desktop.kernel import keys, lock, relocking
from sdgp_desktop.kernel.engine import translated
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop, real
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.series import desk_of
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Changes, Person, Work
from sdgp_desktop.wiring import genesis, hook

OFFICER, COUNTRY_OFFICER = "officer", "country_officer"  # the first person of the holder of the grant, and of another


@dataclass
class Office:
    """One open database with the person who works in it."""

    store: Store
    person: Person
    language: str = "en"
    desk: str = ""
    sample: bool = False
    closers: list[Any] = field(default_factory=list)
    recovered: bool = False  # opened with the recovery key: a new PIN needs no present one
    held: lock.Lock | None = None  # tells other programs who has the database open

    def act(self, name: str, /, *, final: bool = False, **facts: Any) -> AbstractContextManager[Work]:
        """Do one thing as the person who works here."""
        return self.store.act(name, self.person, final=final, **facts)

    def read(self) -> AbstractContextManager[Reading]:
        """Look."""
        return self.store.read()

    @property
    def code(self) -> str:
        """Code of the association (VVSG, RALGA, ANCB)."""
        return self.person.office

    def work_as(self, id: UUID) -> None:
        """Let somebody else of the register work from now on."""
        if id != self.person.id:
            self.store.set_local(person={"id": id.hex})
            self.person = people.of_pin(self.store, id)
            if self.held is not None:
                self.held.hand_to(self.person.name)

    def look_again(self, changes: Changes) -> None:
        """Names and roles of the office follow the register: after a change, its undo, or a packet."""
        if changes.touches("registry_staff"):
            self.person = people.as_registered(self.store, self.person)
            people.name_keys(self.store)

    def may_change(self) -> None:
        """Errors: Refusal "reader_only" when who works here only reads."""
        people.refuse_reader(self.store, self.person)

    @property
    def reads_only(self) -> bool:
        """Whether nothing can be changed here: the database is open for reading, or who works here is a reader."""
        try:
            self.store.may_change()
        except Refusal:
            return True
        return False

    def check_pin(self, pin: str) -> None:
        """Before approving, locking, unsealing, exporting. Errors: Refusal "wrong_pin"."""
        keys.check(self.store.path, self.person.id.hex, pin)

    def adopt(self, work: Work, match_id: UUID) -> UUID:
        """Make the partnership of a confirmed match: what the matching board is handed."""
        from sdgp_desktop.partnerships.service import adopt

        return adopt(work, match_id)

    def adopted(self, reading: Reading, match_id: UUID) -> UUID | None:
        """The partnership that was made of a match, if it was: the matching board offers to open it."""
        from sdgp_desktop.partnerships.service import partnership_of_match

        found = partnership_of_match(reading, match_id)
        return found.id if found is not None else None

    def paper(self, number: str, subject: UUID, language: str, ending: str = ".pdf") -> bytes:
        """A document by its number about a record, as the person who works here may see it, for previews.

        Errors: Refusal "document_not_known"; what the paper itself refuses.
        """
        from sdgp_desktop.archive.papers import document, made, order_of
        from sdgp_desktop.sentences import Sentences

        with self.read() as reading:
            today = self.store.today
            order = order_of(self.store, reading, language, today, viewer=self.person.id, wording=Sentences())
            return made(reading, document(number), subject, order, ending).data

    def recovery_sheet(self, language: str) -> bytes:
        """The keys of the database and of this desk on one page, as PDF."""
        from sdgp_desktop.archive.papers import order_of
        from sdgp_desktop.exchange.papers import recovery_sheet

        with self.read() as reading:
            order = order_of(self.store, reading, language, self.store.today)
        return recovery_sheet(self.store, order).bytes()

    def promise_counts(self, reading: Reading, partnership_id: UUID) -> Any:
        """What visits and the budget counted towards the promises of a partnership (`PromiseCounts`)."""
        from sdgp_desktop.archive.service import promise_counts

        return promise_counts(reading, partnership_id)

    def happenings(self, reading: Reading, partnership_id: UUID) -> tuple[tuple[UUID, date, str], ...]:
        """The visits and sessions of a partnership, for its learning log (`Happenings`)."""
        from sdgp_desktop.archive.service import happenings

        return happenings(reading, partnership_id)

    def open_items(self, reading: Reading, partnership_id: UUID) -> tuple[Finding, ...]:
        """What must be settled before a partnership closes (`OpenItems`)."""
        from sdgp_desktop.budget.service import open_items

        return open_items(reading, partnership_id)

    def after_step(self, work: Work, partnership_id: UUID) -> None:
        """What a new state of a partnership does to its ledger, in the same act (`AfterStep`)."""
        from sdgp_desktop.budget.service import reject_after_stop

        reject_after_stop(work, partnership_id)

    def erasure_plan(self, reading: Reading, id: UUID) -> Any:
        """What goes when somebody is erased, and what the law keeps (`Eraser`)."""
        from sdgp_desktop.exchange.service.erasures import plan_erasure

        return plan_erasure(reading, id, self.store.today)

    def erase_person(self, id: UUID, ground: str) -> int:
        """Erase somebody's personal data for good, here and with the next packets elsewhere (`Eraser`)."""
        from sdgp_desktop.exchange.service.erasures import erase_person

        return erase_person(self.store, self.person, id, ground)

    def tombstone(self, reading: Reading, id: UUID) -> Any:
        """What is left of somebody who was erased, or nothing (`Eraser`)."""
        from sdgp_desktop.exchange.service.erasures import tombstone

        return tombstone(reading, id)

    def open_questions(self, reading: Reading, records: Iterable[UUID]) -> Mapping[tuple[str, UUID, str], str]:
        """Fields that offices gave different values, marked in their forms until somebody chooses (`OpenQuestions`)."""
        from sdgp_desktop.exchange.service import open_fields

        return open_fields(reading, records)

    @property
    def has_pin(self) -> bool:
        """Whether the person who works here has a PIN to be asked for."""
        return any(p.id == self.person.id.hex for p in keys.state(self.store.path).people)

    def set_pin(self, pin: str) -> str:
        """Give the person a PIN; the first PIN encrypts the database. Returns the recovery key, to be printed.

        `relocking.lock_copies` then locks the safety copies of before, which takes longer.
        """
        path, key = self.store.path, self.store.key
        if key is None:
            with self.store.alone():
                self.store.close()
                key = keys.encrypt(path, self.person.id.hex, pin, self.person.name)
                self._reopen(key)
        else:
            keys.set_pin(path, key, self.person.id.hex, pin, self.person.name)
            relocking.renew_keys(path, key)
        self.recovered = False
        return keys.recovery_words(key)

    @property
    def last_pin(self) -> bool:
        """Whether only the person who works here has a PIN: without it, everything lies open."""
        return self.has_pin and len(keys.state(self.store.path).people) == 1

    def remove_pin(self) -> None:
        """The person needs no PIN any more; without the last one the database and its copies are plain again.

        Errors: Refusal "disk_full", "disk_error": then the PIN stays, and what lies open is locked at the next start.
        """
        path, key = self.store.path, self.store.key
        if key is None or not self.last_pin:
            keys.remove_pin(path, self.person.id.hex)
            if key is not None:
                relocking.renew_keys(path, key)
            return
        with self.store.alone():
            relocking.unlock_copies(self.store, relocking.Quiet())
            self.store.close()
            keys.decrypt(path, key)
            self._reopen(None)

    def _reopen(self, key: bytes | None) -> None:
        old = self.store
        old.replaced = True  # whoever waits to write through it must not meet the other file
        self.store = Store(old.path, SCHEMA, key=key)
        self.store.changed, self.store.copying, self.store.guard = old.changed, old.copying, old.guard
        hook(self.store)

    def interests(self, reading: Reading, call_id: UUID | None) -> Mapping[UUID, tuple[int, ...]]:
        """Goals that municipalities named in their dossiers, by municipality: the map of the register asks for them."""
        from sdgp_desktop.intake.service import goals_by_municipality

        return goals_by_municipality(reading, call_id)

    def close(self) -> None:
        """Seal what is open, let go of the database and its lock.

        Work that nobody can cancel (the undo of an import, a safety copy) ends first; what begins later is refused.
        """
        with self.store.alone():
            try:
                if not self.store.read_only:
                    self.store.seal()
            except Refusal:  # a full disk, a stick pulled out: what is open stays in the journal, sealed next time
                pass
            finally:
                self.store.replaced = True
                self.store.close()
                for close in reversed(self.closers):
                    close()
                self.closers.clear()


def new_office(
    path: Path,
    code: str,
    person_name: str,
    *,
    language: str = "en",
    sample: bool = False,
    person_id: UUID | None = None,
    number: int = 1,
) -> Office:
    """Make the database of an office. Person and office stay on this computer until the first act.

    `number` tells the computers of one office apart: the numbers of the second begin with V2-.
    Errors: Refusal "field_missing", "field_too_long" for the name; "file_exists"; "unknown_office" when no
    association has this code.
    """
    from sdgp_desktop.registry.service import association_by_code, staff_name_of

    person_name = staff_name_of(person_name)
    store = Store.create(path, SCHEMA, genesis)
    try:
        with store.read() as reading:
            association = association_by_code(reading, code)
        if association is None:
            raise Refusal("unknown_office", code=code)
    except BaseException:
        store.close()
        for left in (path, path.with_name(f"{path.name}-journal")):
            drop(left)
        raise
    role = OFFICER if association.lead else COUNTRY_OFFICER
    person = {"id": (person_id or uuid4()).hex, "name": person_name, "role": role}
    made = store.today.isoformat()  # days that passed before are late for nobody here
    store.set_local(office=code, desk=desk_of(code, number), person=person, sample=sample, made=made)
    return guarded(dressed(store, language))


def open_office(path: Path, *, language: str = "en", read_only: bool = False, key: bytes | None = None) -> Office:
    """Open the database of an office; a database of an earlier version is brought to this one after a copy.

    Errors: Refusal "no_database" when there is no such file; "in_use" when another program has it; "two_names";
    "wrong_pin" for an encrypted one without its key; "not_our_database", "file_is_folder", "newer_database",
    "older_build"; "older_version" when one of an earlier version is only to be read.
    """
    path = real(path)
    if not path.exists():
        raise Refusal("no_database", file=path.name)
    if path.is_dir():
        raise Refusal("file_is_folder", file=path.name)
    known = keys.state(path)
    if known.encrypted and key is None:
        raise Refusal("wrong_pin") if known.people else Refusal("not_our_database", file=path.name)
    held = None if read_only else lock.take(path)
    try:
        with translated():
            office = _opened(path, language, read_only, key)
    except BaseException:
        if held is not None:
            held.release()
        raise
    if held is not None:
        office.held = held
        office.closers.append(held.release)
        held.hand_to(office.person.name)
    return office


def _opened(path: Path, language: str, read_only: bool, key: bytes | None) -> Office:
    """Make an office of a file whose lock is held, or that is only read."""
    from sdgp_desktop.kernel.migrate import upgrade
    from sdgp_desktop.kernel.versions import check_tables_of, needed

    if not read_only:
        relocking.sweep(path)
        if key is not None:
            relocking.finish(path, key)
        upgrade(path, SCHEMA, keys.key_for(path, key))
    elif needed(path, SCHEMA, keys.key_for(path, key)):
        raise Refusal("older_version", file=path.name)
    check_tables_of(path, SCHEMA, keys.key_for(path, key))  # before anything may write: a foreign file stays as it is
    store = Store(path, SCHEMA, key=keys.key_for(path, key), read_only=read_only)
    try:
        office = dressed(store, language)
        if not read_only:
            forget_travel(office)  # also when a reader opens it
    except BaseException:
        store.close()
        raise
    return guarded(office)


def guarded(office: Office) -> Office:
    """From now on a reader changes nothing."""
    office.store.guard = office.may_change
    return office


def forget_travel(office: Office) -> None:
    """Travel data whose day has come go before anybody sees them, here and in the safety copies."""
    from sdgp_desktop.visits.service import erase_due

    erase_due(office.store, office.person)


def open_with_pin(path: Path, person_id: str, pin: str, *, language: str = "en", read_only: bool = False) -> Office:
    """Open the database as this person. Errors: Refusal "wrong_pin"; what `open_office` refuses."""
    key = keys.unlock(path, person_id, pin)
    office = open_office(path, language=language, read_only=read_only, key=key)
    office.person = people.of_pin(office.store, UUID(person_id))
    if office.held is not None:
        office.held.hand_to(office.person.name)
    return office


def dressed(store: Store, language: str) -> Office:
    """The office over an open store, with the hooks that slices below need from slices above."""
    from sdgp_desktop.exchange.service.opening import settle_in

    person = people.last_here(store)
    if person is None:
        store.close()
        raise Refusal("copy_foreign", file=store.path.name)
    hook(store)
    if not store.read_only:
        settle_in(store)
        people.name_keys(store)
    made = Office(store, person, language, str(store.setting("desk", "")), bool(store.setting("sample", False)))
    store.changed.connect(made.look_again)
    return made


@contextmanager
def opened(path: Path, **options: Any) -> Iterator[Office]:
    """An open office, closed at the end of the block."""
    office = open_office(path, **options)
    try:
        yield office
    finally:
        office.close()
