"""Rows of a ledger or budget file: text in, values and problems out. Nothing ambiguous is taken silently."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from sdgp_desktop.budget.rules.values import (
    APPROVED,
    COST,
    LOCKED,
    QUERIED,
    REJECTED,
    SIDES,
    SUBMITTED,
    TYPES,
    Entry,
    Problem,
)
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.money import RATE_UNIT, digits, to_eur

LEDGER_COLUMNS = (
    "entry_no",
    "date",
    "year",
    "type",
    "side",
    "line",
    "payee",
    "description",
    "doc_no",
    "doc_type",
    "currency",
    "amount",
    "rate",
    "rate_source",
    "amount_eur",
    "paid_by",
    "advance_ref",
    "visit_ref",
    "reverses",
    "entered_by",
    "approved_by",
    "approved_on",
    "status",
    "remark",
)
LEDGER_NEEDED = ("date", "type", "side", "line", "payee", "doc_no", "currency", "amount", "paid_by")
BUDGET_COLUMNS = ("record", "id", "date", "side", "from_line", "to_line", "amount_eur", "remark")
BUDGET_NEEDED = ("record", "date", "side", "to_line", "amount_eur")
RATE_COLUMNS = ("month", "currency", "units_per_eur", "source")
FIELD_OF = {  # the column of the file for a column of an entry
    "dated": "date", "text": "description", "document": "doc_no", "document_kind": "doc_type", "eur": "amount_eur",
    "advance": "advance_ref",
}  # fmt: skip
STATUSES = (SUBMITTED, QUERIED, APPROVED, REJECTED, LOCKED)
NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?\Z")
RATE_DIGITS = 6
BEYOND = "+"  # before the letter of a column that has no name
KNOWN_CURRENCY = re.compile(r"[A-Z]{3}\Z")


@dataclass(frozen=True, slots=True)
class FileEntry:
    """One row of a ledger file, read: the entry with what only a file knows."""

    row: int
    entry: Entry
    number: str
    rate_source: str
    visit: str
    entered_by: str
    decided_by: str
    decided_on: date | None
    remark: str


@dataclass(frozen=True, slots=True)
class FileAmount:
    """One row of a budget file, read. An initial amount has no line it comes from."""

    row: int
    reference: str
    dated: date
    side: str
    from_line: str
    to_line: str
    minor: int
    remark: str

    @property
    def initial(self) -> bool:
        """Whether it is the initial budget of a line."""
        return not self.from_line


def columns_of(
    heading: Sequence[str], known: Sequence[str], needed: Sequence[str]
) -> tuple[dict[str, int], list[Problem]]:
    """Where each column stands, and what is wrong with the heading."""
    names = [h.strip().lower() for h in heading]
    places = {name: place for place, name in enumerate(names) if name in known}
    wrong = [
        Problem("column_unknown", h.strip()[:40])
        for h, name in zip(heading, names, strict=True)
        if name and name not in known
    ]
    wrong += [Problem("column_twice", name) for name in places if names.count(name) > 1]
    return places, wrong + [Problem("column_missing", name) for name in needed if name not in places]


def read_number(text: str) -> Decimal | None:
    """A number without thousands marks, with a point or a comma before the decimals; nothing when it is none."""
    kept = text.strip().replace("\u202f", "").replace("\u00a0", "").replace(" ", "")
    if not NUMBER.match(kept):
        return None
    try:
        return Decimal(kept.replace(",", "."))
    except InvalidOperation:
        return None


def read_money(text: str, currency: str, column: str, found: list[Problem]) -> int:
    """Minor units of an amount; decimals where the currency has none are a problem, even when they are zero."""
    value = read_number(text)
    if value is None:
        found.append(
            Problem("not_a_number" if text.strip() else "entry_field_missing", column, {"text": text, "field": column})
        )
        return 0
    places, exponent = digits(currency), value.as_tuple().exponent
    if isinstance(exponent, int) and -exponent > places:
        facts = {"amount": text.strip(), "currency": currency, "digits": places}
        found.append(Problem("amount_too_fine", column, facts))
        return 0
    return int(value.scaleb(places))


def read_day(text: str, column: str, found: list[Problem]) -> date:
    """A day written as 2024-03-31."""
    try:
        return date.fromisoformat(text.strip())
    except ValueError:
        found.append(
            Problem("not_a_day" if text.strip() else "entry_field_missing", column, {"text": text, "field": column})
        )
        return date.min


def read_rate(text: str, currency: str, fixed: int, found: list[Problem]) -> int:
    """Millionths of a rate; an empty one is 1 for EUR and the fixed rate where there is one."""
    if not text.strip():
        rate = RATE_UNIT if currency == "EUR" else fixed
        if not rate:
            found.append(Problem("rate_missing", "rate"))
        return rate
    value = read_number(text)
    if value is None or value <= 0 or value != round(value, RATE_DIGITS):
        found.append(Problem("rate_not_valid", "rate", {"rate": text.strip()}))
        return 0
    return int(value * RATE_UNIT)


def read_entry(row: int, cells: Mapping[str, str], currencies: Mapping[str, int]) -> tuple[FileEntry, list[Problem]]:
    """One row of a ledger file and what is wrong with its texts; the rules look at the values afterwards.

    Units: `currencies` holds the fixed rates in millionths, 0 where a rate floats.
    """
    found = _beyond(cells)
    get = {name: cells.get(name, "").strip() for name in LEDGER_COLUMNS}
    currency, kind, status = get["currency"].upper(), get["type"].upper(), get["status"].lower() or SUBMITTED
    day = read_day(get["date"], "date", found)
    for column, value, known, code in (
        ("type", kind, TYPES, "unknown_type"), ("side", get["side"], SIDES, "unknown_side"),
        ("currency", currency, currencies, "unknown_currency"), ("status", status, STATUSES, "unknown_status"),
    ):  # fmt: skip
        if value not in known:
            code = code if value else "entry_field_missing"
            facts = {"value": get[column], "field": column, "known": ", ".join(known)}
            found.append(Problem(code, column, facts))
    known_money = currency in currencies
    amount = read_money(get["amount"], currency, "amount", found) if known_money else 0
    rate = read_rate(get["rate"], currency, currencies.get(currency, 0), found) if known_money else 0
    eur_minor = to_eur(amount, currency, rate) if rate > 0 else 0
    if get["amount_eur"] and rate > 0:
        eur_minor = read_money(get["amount_eur"], "EUR", "amount_eur", found)
    if get["year"] and day != date.min and get["year"] != str(day.year):
        found.append(Problem("year_differs", "year", {"year": get["year"]}))
    decided_on = read_day(get["approved_on"], "approved_on", found) if get["approved_on"] else None
    found += _decision(status, get, decided_on)
    if kind not in (COST, "REV") and get["line"]:
        found.append(Problem("line_forbidden_here", "line"))
    entry = Entry(
        day,
        kind,
        get["side"],
        get["line"],
        get["payee"],
        get["description"],
        get["doc_no"],
        currency,
        amount,
        rate,
        eur_minor,
        get["paid_by"],
        get["advance_ref"],
        get["doc_type"],
        get["reverses"],
        status,
        decided_on or day,
    )
    return FileEntry(
        row,
        entry,
        get["entry_no"],
        get["rate_source"],
        get["visit_ref"],
        get["entered_by"],
        get["approved_by"],
        decided_on,
        get["remark"],
    ), found


def _beyond(cells: Mapping[str, str]) -> list[Problem]:
    """Values that stand in no column of the file: one shifted cell would be lost without a word."""
    surplus = {name: text.strip() for name, text in cells.items() if name.startswith(BEYOND) and text.strip()}
    return [Problem("value_beyond", name.removeprefix(BEYOND), {"text": text[:40]}) for name, text in surplus.items()]


def _decision(status: str, get: Mapping[str, str], decided_on: date | None) -> list[Problem]:
    if status not in (APPROVED, LOCKED, REJECTED):
        return []
    if not get["approved_by"]:
        return [Problem("status_without_person", "approved_by")]
    if decided_on is None and not get["approved_on"]:
        return [Problem("status_without_person", "approved_on")]
    if status != REJECTED and get["entered_by"] and fold(get["entered_by"]) == fold(get["approved_by"]):
        return [Problem("four_eyes", "approved_by", {"person": get["approved_by"]})]
    return []


def read_amount(row: int, cells: Mapping[str, str], lines: Mapping[str, object]) -> tuple[FileAmount, list[Problem]]:
    """One row of a budget file and what is wrong with it."""
    found = _beyond(cells)
    get = {name: cells.get(name, "").strip() for name in BUDGET_COLUMNS}
    kind = get["record"].upper()
    if kind not in ("INITIAL", "TRANSFER"):
        found.append(Problem("unknown_record", "record", {"value": get["record"]}))
    day = read_day(get["date"], "date", found)
    if get["side"] not in SIDES:
        found.append(Problem("unknown_side", "side", {"value": get["side"]}))
    for column in ("to_line",) if kind == "INITIAL" else ("from_line", "to_line"):
        if get[column] not in lines:
            found.append(Problem("unknown_line", column, {"value": get[column], "known": ", ".join(lines)}))
    minor = read_money(get["amount_eur"], "EUR", "amount_eur", found)
    if minor < 0:
        found.append(Problem("amount_negative", "amount_eur"))
    from_line = "" if kind == "INITIAL" else get["from_line"]
    return FileAmount(row, get["id"], day, get["side"], from_line, get["to_line"], minor, get["remark"]), found


def read_rate_row(cells: Mapping[str, str]) -> tuple[tuple[str, str, int, str], list[Problem]]:
    """One row of a rates file: (month, currency, millionths, source), and what is wrong with it."""
    found = _beyond(cells)
    month, currency = cells.get("month", "").strip(), cells.get("currency", "").strip().upper()
    if not re.match(r"\d{4}-(0[1-9]|1[0-2])\Z", month):
        found.append(Problem("not_a_day", "month", {"text": month}))
    if not KNOWN_CURRENCY.match(currency):
        found.append(Problem("unknown_currency", "currency", {"value": currency, "known": "XOF, RWF, USD …"}))
    rate = read_rate(cells.get("units_per_eur", "") or "-", currency, 0, found)
    return (month, currency, rate, cells.get("source", "").strip()), [
        Problem(p.code, "units_per_eur" if p.column == "rate" else p.column, p.facts) for p in found
    ]
