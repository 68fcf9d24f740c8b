"""Larger samples: calls that are over, with their dossiers, sheets and partnerships, grown from the small sample.

Every cloned record gets a new id; names, municipalities and texts are varied by the seed. The cloned calls are
archived, so that what needs somebody today stays what the small sample says.
"""

import random
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import count
from typing import Any
from uuid import UUID, uuid5

from sqlalchemy import select

from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.money import to_eur
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.schema import RecordType
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.office import Office

Row = dict[str, Any]
Rows = dict[str, list[Row]]
PER_CALL = 150  # dossiers of one cloned call
LEDGER_COPIES = 20  # how often the ledger of the finished partnership stands in a cloned one
LONG_TEXT = 120  # letters; the sentences of longer texts change places
OF_CALL = ("calls_rule_version", "calls_clause", "calls_milestone", "scoring_grid_use", "scoring_member")
OF_DOSSIER = (
    "intake_language", "intake_contact", "intake_blocked_period", "intake_interest", "intake_strength_challenge",
    "intake_member", "intake_actor", "intake_link", "intake_letter_signatory", "intake_annex",
    "intake_declaration_signatory", "intake_arrival", "scoring_recusal", "scoring_sheet",
)  # fmt: skip
OF_ROWS = (("intake_contact_language", "contact_id", "intake_contact"),
           ("scoring_mark", "sheet_id", "scoring_sheet"), ("scoring_lock", "sheet_id", "scoring_sheet"))  # fmt: skip
OF_PARTNERSHIP = (
    "partnerships_step", "partnerships_member", "partnerships_plan_line", "budget_decision", "budget_transfer",
    "budget_period", "visits_visit", "partnerships_learning",
)  # fmt: skip
WORDS = (Kind.TEXT, Kind.LONG)


@dataclass(frozen=True)
class Cohort:
    """One call of the small sample with everything that hangs on it."""

    call: Row
    shared: Rows  # what belongs to the call itself
    dossiers: list[Row]
    parts: dict[UUID, Rows]  # by dossier
    people: dict[UUID, Row]
    functions: dict[UUID, list[Row]]


def fill_large(office: Office, dossiers: int, entries: int, seed: int) -> None:
    """Grow the small sample to so many dossiers and ledger entries; the same seed gives the same content."""
    draw = random.Random(seed)
    with office.read() as reading:
        growing = _Growing(reading, draw)
        missing = dossiers - growing.known("intake_dossier")
        wanted = entries - growing.known("budget_entry")
    calls: list[UUID] = []
    turn = count()
    while missing > 0:
        many = min(PER_CALL, missing)
        with office.act("make_call", final=True) as work:
            calls.append(growing.clone_call(work, next(turn), many))
        missing -= many
        office.store.seal()
    home = [id for id in calls if growing.country_of[id] == growing.partnership_country] or [growing.home_call]
    for number in count(2):
        if wanted <= 0:
            break
        with office.act("import_ledger", final=True) as work:
            wanted -= growing.clone_partnership(work, number, home[number % len(home)], wanted)
        office.store.seal()


class _Growing:
    """The small sample as templates, and what was given out so far."""

    def __init__(self, reading: Reading, draw: random.Random) -> None:
        self.schema, self.draw = reading.schema, draw
        self._known: dict[str, int] = {}
        self.cohorts = [self._cohort(reading, call) for call in self._rows(reading, "calls_call")]
        self.cohorts = [c for c in self.cohorts if c.dossiers]
        self.places = self._places(reading)
        self.numbers = {c: count(n + 1) for c, n in self._last_numbers().items()}
        self.country_of: dict[UUID, str] = {c.call["id"]: c.call["country"] for c in self.cohorts}
        self._load_partnership(reading)
        self._known["intake_dossier"] = sum(len(c.dossiers) for c in self.cohorts)
        self._pool()

    # -- the templates -------------------------------------------------------------------------------------------

    def _rows(self, reading: Reading, name: str, column: str = "", ids: Sequence[UUID] = ()) -> list[Row]:
        table = self.schema[name].table
        statement = select(table).where(table.c.removed.is_(False)).order_by(table.c.id)
        if column:
            statement = statement.where(table.c[column].in_(ids))
        kept = [c for c in (one.key for one in table.columns) if c not in self.schema[name].sorts]
        return [{c: row[c] for c in kept} for row in reading.session.execute(statement).mappings()]

    def _cohort(self, reading: Reading, call: Row) -> Cohort:
        shared = {name: self._rows(reading, name, "call_id", [call["id"]]) for name in OF_CALL}
        dossiers = self._rows(reading, "intake_dossier", "call_id", [call["id"]])
        dossiers.sort(key=lambda d: d["number"])
        parts = {d["id"]: self._parts(reading, d["id"]) for d in dossiers}
        named = sorted(
            {r["person_id"] for p in parts.values() for t in ("intake_contact", "intake_member") for r in p[t]} - {None}
        )
        functions: dict[UUID, list[Row]] = {}
        for row in self._rows(reading, "registry_function", "person_id", named):
            functions.setdefault(row["person_id"], []).append(row)
        people = {p["id"]: p for p in self._rows(reading, "registry_person", "id", named)}
        return Cohort(call, shared, dossiers, parts, people, functions)

    def _parts(self, reading: Reading, dossier_id: UUID) -> Rows:
        found = {name: self._rows(reading, name, "dossier_id", [dossier_id]) for name in OF_DOSSIER}
        for name, column, owner in OF_ROWS:
            found[name] = self._rows(reading, name, column, [r["id"] for r in found[owner]])
        return found

    def _places(self, reading: Reading) -> dict[str, list[Row]]:
        table = self.schema["registry_municipality"].table
        statement = select(table.c.id, table.c.code, table.c.name, table.c.country).where(
            table.c.valid_to.is_(None), table.c.removed.is_(False)
        )
        found: dict[str, list[Row]] = {}
        for row in reading.session.execute(statement.order_by(table.c.code)).mappings():
            found.setdefault(row["country"], []).append(dict(row))
        for places in found.values():
            self.draw.shuffle(places)
        return found

    def _last_numbers(self) -> dict[str, int]:
        last: dict[str, int] = {}
        for cohort in self.cohorts:
            for d in cohort.dossiers:
                start, _, tail = d["number"].rpartition("-")
                series = start + "-" + tail.rstrip("0123456789")
                last[series] = max(last.get(series, 0), int(tail[len(tail.rstrip("0123456789")) :]))
        return last

    def _load_partnership(self, reading: Reading) -> None:
        holder = self._rows(reading, "partnerships_partnership")[0]
        self.holder, self.home_call = holder, holder["call_id"]
        self.partnership_country = self.country_of[holder["call_id"]]
        self.held = {name: self._rows(reading, name, "partnership_id", [holder["id"]]) for name in OF_PARTNERSHIP}
        self.plan = self._rows(reading, "budget_plan", "partnership_id", [holder["id"]])
        self.entries = self._rows(reading, "budget_entry", "partnership_id", [holder["id"]])
        self.entries.sort(key=lambda e: e["place"])
        self.steps: dict[UUID, list[Row]] = {}
        for step in self._rows(reading, "budget_step", "partnership_id", [holder["id"]]):
            self.steps.setdefault(step["entry_id"], []).append(step)
        self._known["budget_entry"] = len(self.entries)

    def _pool(self) -> None:
        """First and family names of the small sample, by track: clones mix them anew."""
        people = [p for c in self.cohorts for p in c.people.values()]
        self.first: dict[str, list[str]] = {}
        self.family: dict[str, list[str]] = {}
        for p in people:
            self.first.setdefault(p["track"], []).append(p["first_name"])
            self.family.setdefault(p["track"], []).append(p["family_name"])

    def known(self, name: str) -> int:
        """How many records of a type the small sample has."""
        return self._known[name]

    # -- calls and dossiers --------------------------------------------------------------------------------------

    def clone_call(self, work: Work, turn: int, dossiers: int) -> UUID:
        """A call that is over, with so many dossiers; returns its id."""
        cohort = self.cohorts[turn % len(self.cohorts)]
        code = f"{cohort.call['code']}-{turn // len(self.cohorts) + 2:02d}"
        made = work.new_id()
        ids = {cohort.call["id"]: made}
        call = {**cohort.call, "id": made, "code": code, "state": "archived"}
        for column in ("name_en", "name_fr", "name_nl"):
            call[column] = f"{cohort.call[column]} ({code})"
        work.tell(name=code)
        work.insert_many(self.schema["calls_call"].record, [call])
        for name in OF_CALL:
            self._store(work, name, self._renewed(work, cohort.shared[name], ids))
        self.country_of[made] = call["country"]
        gathered: Rows = {}
        for n in range(dossiers):
            self._clone_dossier(
                work, cohort, cohort.dossiers[n % len(cohort.dossiers)], turn * PER_CALL + n, ids, gathered
            )
        order = ("registry_person", "registry_function", "intake_dossier", *OF_DOSSIER, *(name for name, *_ in OF_ROWS))
        for name in order:
            self._store(work, name, gathered.get(name, []))
            work.spill()
        return made

    def _clone_dossier(
        self, work: Work, cohort: Cohort, dossier: Row, n: int, shared: Mapping[UUID, UUID], into: Rows
    ) -> None:
        place = self._place(dossier["country"], n)
        code = dossier["municipality_code"]
        old_name = next((p["name"] for p in self.places[dossier["country"]] if p["code"] == code), "")
        ids = {**shared, dossier["id"]: work.new_id()}
        if dossier["municipality_id"] is not None:
            ids[dossier["municipality_id"]] = place["id"]
        renamed: dict[str, str] = {}
        people = self._people_of(cohort, dossier)
        for person in people:
            ids[person["id"]] = work.new_id()
            clone, words = self._renamed(person)
            renamed |= words
            into.setdefault("registry_person", []).append({**clone, "id": ids[person["id"]]})
            for function in self._renewed(work, cohort.functions.get(person["id"], []), ids):
                into.setdefault("registry_function", []).append(function)
        renamed |= {old_name: place["name"]} if old_name else {}
        clone = {**self._varied("intake_dossier", dossier, renamed, n), "id": ids[dossier["id"]]}
        clone |= {
            "call_id": ids[dossier["call_id"]], "number": self._number(dossier["number"]),
            "municipality_id": place["id"], "municipality_code": place["code"],
            "reference": f"{dossier['reference']}-{n}",
        }  # fmt: skip
        if dossier["official_code"]:
            clone["official_code"] = place["code"]
        into.setdefault("intake_dossier", []).append(clone)
        for name, rows in cohort.parts[dossier["id"]].items():
            varied = [self._varied(name, row, renamed, n) for row in rows]
            into.setdefault(name, []).extend(self._renewed(work, varied, ids))

    def _people_of(self, cohort: Cohort, dossier: Row) -> list[Row]:
        parts = cohort.parts[dossier["id"]]
        named = dict.fromkeys(
            r["person_id"] for t in ("intake_contact", "intake_member") for r in parts[t] if r["person_id"] is not None
        )
        return [cohort.people[id] for id in named]

    def _renamed(self, person: Row) -> tuple[Row, dict[str, str]]:
        first = self.draw.choice(self.first[person["track"]])
        family = self.draw.choice(self.family[person["track"]])
        words = {person["first_name"]: first, person["family_name"]: family}
        words[f"{person['first_name']} {person['family_name']}"] = f"{first} {family}"
        shown = f"{first} {family}".strip()
        return {**person, "first_name": first, "family_name": family, "shown_as": shown}, words

    def _place(self, country: str, n: int) -> Row:
        places = self.places[country]
        return places[n % len(places)]

    def _number(self, like: str) -> str:
        start, _, tail = like.rpartition("-")
        series = start + "-" + tail.rstrip("0123456789")
        return f"{series}{next(self.numbers[series]):03d}"

    # -- partnerships and their ledgers --------------------------------------------------------------------------

    def clone_partnership(self, work: Work, number: int, call_id: UUID, most: int) -> int:
        """A partnership like the finished one, with at most so many ledger entries; returns how many it has."""
        north, south = self._place("BE", number), self._place(self.partnership_country, number)
        old = self.holder
        ids = {old["id"]: work.new_id(), old["call_id"]: call_id}
        holder = {
            **old, "id": ids[old["id"]], "call_id": call_id, "number": old["number"][:-3] + f"{number:03d}",
            "north_id": north["id"], "north_name": north["name"], "south_id": south["id"], "south_name": south["name"],
        }  # fmt: skip
        work.tell(name=holder["number"])
        work.insert_many(self.schema["partnerships_partnership"].record, [holder])
        for name, rows in self.held.items():
            self._store(work, name, self._renewed(work, rows, ids))
        plan = [{**p, "id": uuid5(holder["id"], f"plan:{p['side']}:{p['line']}")} for p in self.plan]
        self._store(work, "budget_plan", [{**p, "partnership_id": holder["id"]} for p in plan])
        return clone_ledger(work, self.entries, self.steps, holder["id"], min(most, LEDGER_COPIES * len(self.entries)))

    # -- rows ----------------------------------------------------------------------------------------------------

    def _renewed(self, work: Work, rows: Sequence[Row], ids: dict[UUID, UUID]) -> list[Row]:
        """The rows with new ids; ids of other cloned records that they name follow."""
        for row in rows:
            ids[row["id"]] = work.new_id()
        return [{c: ids.get(v, v) if isinstance(v, UUID) else v for c, v in row.items()} for row in rows]

    def _varied(self, name: str, row: Row, renamed: Mapping[str, str], n: int) -> Row:
        """A row with other names of people and places, its longer texts in another order."""
        found = dict(row)
        for column in _texts_of(self.schema[name]):
            text = found[column]
            if text:
                if text in renamed:
                    text = renamed[text]
                else:
                    for old, new in renamed.items():
                        if len(old) > 3 and old in text:
                            text = text.replace(old, new)
                found[column] = _turned(text, n) if len(text) > LONG_TEXT else text
        return found

    def _store(self, work: Work, name: str, rows: list[Row]) -> None:
        if rows:
            work.insert_many(self.schema[name].record, rows)


def clone_ledger(
    work: Work, entries: Sequence[Row], steps: Mapping[UUID, Sequence[Row]], holder: UUID, many: int
) -> int:
    """So many entries in the ledger of a partnership, like those of another one but smaller, with their steps."""
    copies = -(-many // len(entries))
    made: list[Row] = []
    taken: list[Row] = []
    for place, (copy, entry) in enumerate(_again(entries, copies, many), 1):
        if entry is entries[0]:
            ids: dict[UUID, UUID] = {}
        ids[entry["id"]] = work.new_id()
        sign = -1 if entry["amount_minor"] < 0 else 1
        amount = sign * max(1, abs(entry["amount_minor"]) // copies)
        made.append(
            {
                **entry, "id": ids[entry["id"]], "partnership_id": holder, "place": place, "amount_minor": amount,
                "number": f"{entry['desk']}{place}", "document": f"{entry['document']}-{copy}",
                "eur_minor": to_eur(amount, entry["currency"], entry["rate"]),
                "reverses_id": ids[entry["reverses_id"]] if entry["reverses_id"] else None,
            }
        )  # fmt: skip
        taken += [
            {**s, "id": work.new_id(), "partnership_id": holder, "entry_id": ids[entry["id"]]}
            for s in steps.get(entry["id"], ())
        ]
        if len(made) >= 2_000:
            _spill_ledger(work, made, taken)
    _spill_ledger(work, made, taken)
    return many


def _again(entries: Sequence[Row], copies: int, many: int) -> Iterator[tuple[int, Row]]:
    pairs = ((copy, entry) for copy in range(1, copies + 1) for entry in entries)
    for _, pair in zip(range(many), pairs, strict=False):
        yield pair


def _spill_ledger(work: Work, made: list[Row], taken: list[Row]) -> None:
    for name, rows in (("budget_entry", made), ("budget_step", taken)):
        if rows:
            work.insert_many(work.schema[name].record, rows)
        rows.clear()
    work.spill()


def _texts_of(kind: RecordType) -> list[str]:
    return [c for c, f in kind.fields.items() if f.kind in WORDS and c not in kind.sorts and c in kind.columns]


def _turned(text: str, n: int) -> str:
    """The sentences of a text, begun with another one."""
    sentences = text.rstrip(". ").split(". ")
    at = n % len(sentences)
    return ". ".join((*sentences[at:], *sentences[:at])) + "."
