"""Whether an entry may be booked and approved, and what about it deserves a second look."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from sdgp_desktop.budget.rules.values import (
    ADVANCE,
    APPROVED,
    COST,
    COUNTED,
    HOLDING,
    LOCKED,
    QUERIED,
    REFUND,
    REJECTED,
    REVERSAL,
    SIDES,
    SUBMITTED,
    TYPES,
    Entry,
    Frame,
    Limits,
    Problem,
    eur,
)
from sdgp_desktop.kernel.dates import month_later
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.letters import fold
from sdgp_desktop.kernel.money import RATE_UNIT, plain, to_eur

NEXT: Mapping[str, tuple[str, ...]] = {
    SUBMITTED: (QUERIED, APPROVED, REJECTED),
    QUERIED: (SUBMITTED, APPROVED, REJECTED),
    APPROVED: (QUERIED, REJECTED, LOCKED),
    REJECTED: (),
    LOCKED: (),
}
SEVERITY = {SUBMITTED: 0, LOCKED: 1, APPROVED: 2, QUERIED: 3, REJECTED: 4}
STEPS = 10  # room for the severities inside one place of the order of steps
FULL_STOP = 5  # Saturday, counted from Monday as 0


def rank_of(place: int, status: str) -> int:
    """The order of an entry's steps as one number: later ones first to last, and of two that did not know each
    other the stricter one last. Units: `place` counts the steps its author knew, this one included."""
    return place * STEPS + SEVERITY[status]


def check_step(status: str, wanted: str, entered_by: str, by: str) -> None:
    """Refuse a step that cannot follow, or an approval by whoever made the entry.

    Errors: Refusal "entry_step_not_next", "four_eyes". Source: domain.md 5.4.
    """
    if wanted not in NEXT[status]:
        raise Refusal("entry_step_not_next", status=status, wanted=wanted)
    if wanted == APPROVED and entered_by and fold(entered_by) == fold(by):
        raise Refusal("four_eyes", person=by)


def check_entry(entry: Entry, frame: Frame) -> list[Problem]:
    """Everything that forbids an entry, the most telling first. A rejected one may lie outside the dates.

    Source: domain.md 5.2, 5.4, 5.7 point 2, 5.8 T3 and T6; requirements 62 to 65.
    """
    found = [*_missing(entry), *_unknown(entry, frame)]
    if found:
        return found
    found += _amount(entry, frame)
    if entry.type == COST:
        found += _line(entry, frame)
        if entry.status != REJECTED:
            found += _dates(entry, frame)
    elif entry.type == REVERSAL and not entry.reverses:
        found.append(Problem("reversal_of_what", "reverses"))
    elif entry.type in (ADVANCE, REFUND):
        found += _advance(entry, frame)
    if frame.closed_until is not None and entry.dated <= frame.closed_until:
        found.append(Problem("period_closed", "dated", {"day": entry.dated, "until": frame.closed_until}))
    return found


def check_payer(entry: Entry, frame: Frame) -> list[Problem]:
    """Whether a cost or advance is paid by somebody who may pay: a misspelt association would miss its account.

    It is asked when an entry comes in, not when it is approved: a municipality may have another name by then.
    Source: domain.md 5.4, paid by.
    """
    if entry.type == REVERSAL or not entry.paid_by or entry.paid_by in frame.payers:
        return []
    return [Problem("unknown_payer", "paid_by", {"value": entry.paid_by, "known": ", ".join(sorted(frame.payers))})]


def _missing(entry: Entry) -> list[Problem]:
    needed = ["side", "payee", "document", "currency", "paid_by"]
    if entry.type in (COST, REVERSAL):
        needed.insert(1, "line")
    return [Problem("entry_field_missing", c, {"field": c}) for c in needed if not getattr(entry, c)]


def _unknown(entry: Entry, frame: Frame) -> list[Problem]:
    found = []
    if entry.type not in TYPES:
        found.append(Problem("unknown_type", "type", {"value": entry.type}))
    if entry.side not in SIDES:
        found.append(Problem("unknown_side", "side", {"value": entry.side}))
    if entry.line and entry.line not in frame.lines:
        found.append(Problem("unknown_line", "line", {"value": entry.line, "known": ", ".join(frame.lines)}))
    if entry.currency not in frame.currencies:
        found.append(
            Problem("unknown_currency", "currency", {"value": entry.currency, "known": ", ".join(frame.currencies)})
        )
    return found


def _amount(entry: Entry, frame: Frame) -> list[Problem]:
    found = []
    if entry.amount_minor == 0:
        found.append(Problem("amount_zero", "amount"))
    elif (entry.amount_minor < 0) != (entry.type == REVERSAL):
        code = "reversal_not_negative" if entry.type == REVERSAL else "amount_negative"
        found.append(Problem(code, "amount"))
    if entry.rate <= 0 or (entry.currency == "EUR" and entry.rate != RATE_UNIT):
        found.append(Problem("rate_not_one", "rate") if entry.currency == "EUR" else Problem("rate_missing", "rate"))
    elif to_eur(entry.amount_minor, entry.currency, entry.rate) != entry.eur_minor:
        computed = to_eur(entry.amount_minor, entry.currency, entry.rate)
        found.append(Problem("eur_differs", "eur", {"given": eur(entry.eur_minor), "computed": eur(computed)}))
    return found


def _line(entry: Entry, frame: Frame) -> list[Problem]:
    opens = frame.lines[entry.line].opens
    if opens == "never":
        return [Problem("line_takes_no_cost", "line", {"line": entry.line})]
    if opens != "D1":
        return []
    since = frame.opened.get((entry.side, entry.line))
    if since is None:
        return [Problem("line_not_opened", "line", {"line": entry.line, "side": entry.side})]
    if entry.dated < since:
        return [Problem("line_opened_later", "line", {"line": entry.line, "side": entry.side, "since": since})]
    return []


def _advance(entry: Entry, frame: Frame) -> list[Problem]:
    """An advance is paid in EUR to the partner association, which pays its refund; both are of its half."""
    found = []
    if not entry.advance:
        found.append(Problem("entry_field_missing", "advance", {"field": "advance"}))
    if entry.side != HOLDING:
        found.append(Problem("advance_other_half", "side", {"side": HOLDING}))
    if entry.type == ADVANCE and entry.currency != "EUR":
        found.append(Problem("advance_not_in_euro", "currency"))
    if frame.associations and (entry.paid_by in frame.associations) != (entry.type == REFUND):
        code = "refund_paid_by" if entry.type == REFUND else "advance_paid_by"
        found.append(Problem(code, "paid_by", {"office": ", ".join(sorted(frame.associations))}))
    return found


def _dates(entry: Entry, frame: Frame) -> list[Problem]:
    if frame.inside_term and not frame.start <= entry.dated <= frame.end:
        return [Problem("date_outside", "dated", {"day": entry.dated, "start": frame.start, "end": frame.end})]
    halt = next((h for h in frame.halts if h.stops(entry.side, entry.dated)), None)
    if halt is None:
        return []
    return [Problem("after_stop", "dated", {"day": entry.dated, "since": halt.since, "ground": halt.ground})]


def check_reversal(entry: Entry, original: Entry | None, taken_back: int, status: str = APPROVED) -> list[Problem]:
    """Whether a reversal fits what it takes back: the same side, line, currency and rate, and never more than is left.

    Units: `taken_back` is what earlier reversals took, in minor units, positive. Source: domain.md 5.4, Corrections.
    """
    if original is None:
        return [Problem("reversal_of_what", "reverses", {"document": entry.reverses})]
    found = []
    if original.type != COST:
        found.append(Problem("reversal_of_no_cost", "reverses", {"document": entry.reverses}))
    if status not in COUNTED:
        found.append(Problem("reversal_of_not_approved", "reverses", {"document": entry.reverses}))
    for column in ("side", "line", "currency"):
        if getattr(entry, column) != getattr(original, column):
            found.append(Problem("reversal_differs", column, {"document": entry.reverses, "field": column}))
    if entry.rate != original.rate:
        found.append(Problem("reversal_rate", "rate", {"document": entry.reverses}))
    left = original.amount_minor - taken_back
    if -entry.amount_minor > left:
        facts = {"document": entry.reverses, "left": f"{plain(left, original.currency)} {original.currency}"}
        found.append(Problem("reversal_too_large", "amount", facts))
    return found


def check_halves(spent: Mapping[str, int], more: Mapping[str, int], halves: Mapping[str, int]) -> None:
    """Refuse an approval that lets a half pass its limit. Units: cents.

    Errors: Refusal "half_over". Source: concept note 3.4; domain.md 5.8 T5.
    """
    for side, limit in halves.items():
        total = spent.get(side, 0) + more.get(side, 0)
        if more.get(side, 0) > 0 and total > limit:
            raise Refusal("half_over", side=side, total=eur(total), limit=eur(limit), over=eur(total - limit))


def overspent(spent: int, budget: int, limits: Limits) -> bool:
    """Whether a line is over its budget by more than the share or the sum allowed, whichever is higher (T5)."""
    allowed = max(int(budget * limits.overspend_percent / 100), limits.overspend_minor)
    return spent > budget + allowed


def check_line(side: str, line: str, spent: int, budget: int, limits: Limits) -> None:
    """Refuse an approval that overspends a line. Units: cents, `spent` with the entry. Errors: Refusal "line_over"."""
    if overspent(spent, budget, limits):
        raise Refusal("line_over", side=side, line=line, spent=eur(spent), budget=eur(budget))


def warnings(entry: Entry, limits: Limits) -> list[Problem]:
    """What deserves a second look: ineligible words, an old or weekend document, quotes that are not named.

    Source: domain.md 5.8, ineligible costs.
    """
    if entry.type != COST:
        return []
    found = []
    words = f" {' '.join(_words(f'{entry.payee} {entry.text}'))} "
    hit = next((w for w in limits.words if f" {' '.join(_words(w))} " in words), None)
    if hit is not None:
        found.append(Problem("word_ineligible", "text", {"word": hit}))
    if limits.warn_weekend and entry.dated.weekday() >= FULL_STOP:
        found.append(Problem("cost_on_weekend", "dated", {"day": entry.dated}))
    if entry.booked_on is not None and (entry.booked_on - entry.dated).days > limits.document_days:
        days = (entry.booked_on - entry.dated).days
        found.append(Problem("document_old", "dated", {"days": days, "most": limits.document_days}))
    if entry.eur_minor > limits.quotes_over_minor and not _has_quotes(entry.document_kind, limits.quotes_needed):
        facts = {"n": limits.quotes_needed, "amount": eur(limits.quotes_over_minor)}
        found.append(Problem("quotes_missing", "document_kind", facts))
    return found


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in fold(text)).split()


def _has_quotes(kind: str, needed: int) -> bool:
    words = _words(kind)
    marks = {"quote", "quotes", "devis", "offre", "offres", "offerte", "offertes"}
    for place, word in enumerate(words):
        if word in marks:
            return place > 0 and words[place - 1].isdigit() and int(words[place - 1]) >= needed
    return False


def twins(entries: Iterable[tuple[str, Entry]]) -> list[tuple[str, str]]:
    """Pairs of costs that look booked twice: the same payee, day, currency and amount. Keys come with the entries."""
    seen: dict[tuple[str, date, str, int], str] = {}
    found = []
    for key, entry in entries:
        if entry.type != COST or entry.status == REJECTED:
            continue
        mark = (fold(entry.payee).strip(), entry.dated, entry.currency, entry.amount_minor)
        if mark in seen:
            found.append((seen[mark], key))
        else:
            seen[mark] = key
    return found


def next_document(side: str, day: date, known: Iterable[str]) -> str:
    """The next document number of a side and year: N24-001. Source: domain.md 5.4."""
    head = f"{side}{day.year % 100:02d}-"
    used = [int(n[len(head) :]) for n in known if n.startswith(head) and n[len(head) :].isdigit()]
    return f"{head}{max(used, default=0) + 1:03d}"


def advance_document(kind: str, advance: str, day: date, known: Iterable[str]) -> str:
    """The document number of an advance (S24-ADV1) or of the next refund (S25-RFD1) by the year of its day.

    Source: domain.md 5.11, the worked ledger.
    """
    head = f"{HOLDING}{day.year % 100:02d}-"
    if kind == ADVANCE:
        return f"{head}{advance}" if advance else ""
    head += REFUND
    used = [int(n[len(head) :]) for n in known if n.startswith(head) and n[len(head) :].isdigit()]
    return f"{head}{max(used, default=0) + 1}"


def uses_account(entry: Entry, associations: frozenset[str] | Sequence[str]) -> bool:
    """Whether an entry touches the advance account: it is an advance or its refund, a cost that names one, or one
    that a partner association paid."""
    return entry.type in (ADVANCE, REFUND) or bool(entry.advance) or entry.paid_by in associations


def kept_until(dated: date, years: int, today: date) -> date | None:
    """Until when a payment is kept as a voucher; nothing once the years are over."""
    last = month_later(dated, 12 * years)
    return last if today <= last else None
