"""The rule book of a call: read, compared, and changed by new versions."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import func, select

from sdgp_desktop.calls.fields import RULE_FIELDS
from sdgp_desktop.calls.records import Call, RuleVersion
from sdgp_desktop.calls.records import Clause as ClauseRecord
from sdgp_desktop.calls.rules import Clause, RuleBook, book_of, changes_between, moved_close
from sdgp_desktop.calls.service.shipped import fitting_value, template
from sdgp_desktop.calls.service.views import VersionView
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.upward import Question
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.service import checked, filled

COLUMNS = (
    ClauseRecord.code, ClauseRecord.value, ClauseRecord.unit, ClauseRecord.section, ClauseRecord.version,
    ClauseRecord.topic, ClauseRecord.origin, ClauseRecord.name_en, ClauseRecord.name_fr, ClauseRecord.name_nl,
    ClauseRecord.note, ClauseRecord.place,
)  # fmt: skip


class AfterRules(Protocol):
    """Told in the same act that a call has other rules: what was decided by them is looked at again."""

    def __call__(self, work: Work, call_id: UUID) -> object:
        """Check what stands under the rules of a call again."""


AFTER_RULES: Question[AfterRules] = Question("calls: after other rules")


def latest_version(reading: Reading, call_id: UUID) -> int:
    """Number of the newest version of a rule book. Errors: Refusal "unknown_call"."""
    statement = select(func.max(RuleVersion.number)).where(
        RuleVersion.call_id == call_id, RuleVersion.removed.is_(False)
    )
    found = reading.session.execute(statement).scalar()
    if found is None:
        raise Refusal("unknown_call", call=call_id.hex)
    return int(found)


def rules_of(reading: Reading, call_id: UUID) -> RuleBook:
    """The rule book of a call in its newest version. Errors: Refusal "unknown_call"."""
    return reading.kept(
        ("rules_of", call_id), lambda: rules_version(reading, call_id, latest_version(reading, call_id))
    )


def rules_version(reading: Reading, call_id: UUID, version: int) -> RuleBook:
    """The rule book of a call as a version has it: a partnership keeps the version it began under.

    A stored value that cannot be used stops nothing here (`rules.book_of`); Today names it.
    """
    code = reading.get(Call, call_id).code
    clauses = reading.kept(("clauses", call_id), lambda: _clauses(reading, call_id))
    return book_of(code, version, clauses, template(code).clauses)


def _clauses(reading: Reading, call_id: UUID) -> list[Clause]:
    statement = select(*COLUMNS).where(ClauseRecord.call_id == call_id, ClauseRecord.removed.is_(False))
    statement = statement.order_by(ClauseRecord.id)  # two offices may have made the same version: one order for all
    return [
        Clause(
            r.code, r.value, r.unit, r.section, r.version, r.topic, r.origin,
            {"en": r.name_en, "fr": r.name_fr, "nl": r.name_nl}, r.note, r.place,
        )
        for r in reading.rows(statement)
    ]  # fmt: skip


def versions(reading: Reading, call_id: UUID) -> tuple[VersionView, ...]:
    """All versions of a rule book, the newest first, with what each changed."""
    code = reading.get(Call, call_id).code
    statement = select(RuleVersion).where(RuleVersion.call_id == call_id, RuleVersion.removed.is_(False))
    clauses = _clauses(reading, call_id)
    found: list[VersionView] = []
    before = RuleBook(code, 0, {})
    for v in reading.all(statement.order_by(RuleVersion.number)):
        now = book_of(code, v.number, clauses)
        changes = changes_between(before, now) if before.clauses else ()
        found.append(VersionView(v.id, v.number, v.dated, v.reason, v.authors, v.approved_by, changes))
        before = now
    return tuple(reversed(found))


def change_rules(
    work: Work,
    call_id: UUID,
    changes: Mapping[str, str],
    reason: str = "",
    *,
    authors: str = "",
    approved_by: str = "",
    dated: date | None = None,
    added: Sequence[Mapping[str, Any]] = (),
) -> int:
    """Change clauses (code -> value as typed) and add new ones; returns the version they stand in.

    A published call gets a new version, and partnerships keep theirs; while the call is a draft the clauses are
    typed over. What was checked by the old rules is checked again in the same act; with another zone of the close the
    call closes on the same day there. `added` holds new clauses (code,
    topic, value, unit, section, name_en …).
    Errors: Refusal "unknown_clause", "rules_no_change", "rules_reason_missing", "code_taken", "call_archived"; for a
    value that does not fit as `fitting_value`.
    """
    call = work.get(Call, call_id)
    if call.state == "archived":
        raise Refusal("call_archived", code=call.code)
    book = rules_of(work, call_id)
    wanted = {}
    for code, value in changes.items():
        clause = book.clause(code)
        tidy = fitting_value(work, code, value, clause.unit, clause.names)
        if tidy != clause.value or code in book.unusable:
            wanted[code] = tidy
    if not wanted and not added:
        raise Refusal("rules_no_change")
    if call.state == "draft":
        type_over(work, call_id, book.version, wanted)
        version = book.version
    else:
        if not reason.strip():
            raise Refusal("rules_reason_missing")
        version = book.version + 1
        day = dated or work.today
        stored = checked(_fields("calls_rule_version"), {
            "call_id": call_id, "dated": day, "reason": reason, "authors": authors, "approved_by": approved_by,
        })  # fmt: skip
        work.add(RuleVersion(number=version, **filled(RuleVersion, stored)))
        work.insert_many(ClauseRecord, [clause_row(call_id, version, book.clause(c), v) for c, v in wanted.items()])
    last = max((c.place for c in book.clauses.values()), default=0)
    for n, values in enumerate(added, start=1):
        _add(work, call_id, version, last + n, book, values)
    work.session.flush()
    if "close_zone" in wanted:
        call.closes = moved_close(call.closes, book, rules_of(work, call_id))
        work.session.flush()
    check_again = work.answers.to(AFTER_RULES)
    if check_again is not None:
        check_again(work, call_id)
    work.tell(name=call.code, version=version)
    return version


def clause_row(call_id: UUID, version: int, clause: Clause, value: str) -> dict[str, Any]:
    """The row of a clause with another value."""
    names = {f"name_{language}": clause.names.get(language, "") for language in ("en", "fr", "nl")}
    return {
        "call_id": call_id, "version": version, "place": clause.place, "code": clause.code, "topic": clause.topic,
        "value": value, "unit": clause.unit, "section": clause.section, "origin": clause.origin, "note": clause.note,
        **names,
    }  # fmt: skip


def type_over(work: Work, call_id: UUID, version: int, wanted: Mapping[str, str]) -> None:
    """Write other values into a version; only that of a draft may be typed over."""
    statement = select(ClauseRecord).where(ClauseRecord.call_id == call_id, ClauseRecord.version == version)
    for record in work.all(statement):
        if record.code in wanted and not record.removed:
            record.value = wanted[record.code]


def _add(work: Work, call_id: UUID, version: int, place: int, book: RuleBook, values: Mapping[str, Any]) -> None:
    needed = {"code": "", "topic": "call", "name_en": "", "origin": "J", "call_id": call_id}
    stored = checked(_fields("calls_clause"), {**needed, **values})
    if book.has(stored["code"]):
        raise Refusal("code_taken", code=stored["code"])
    stored["value"] = fitting_value(work, stored["code"], stored.get("value", ""), stored.get("unit", "text"))
    work.add(ClauseRecord(version=version, place=place, **filled(ClauseRecord, stored)))


def _fields(record: str) -> list[Any]:
    return [f for f in RULE_FIELDS if f.record == record]
