"""Exchange: writing a full packet, taking a full one in, taking an increment in, against the plain driver."""

import json
import random
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

from sqlalchemy.orm import Mapped, mapped_column

from sdgp_desktop.all_records import FIELDS, RECORDS
from sdgp_desktop.exchange import service
from sdgp_desktop.kernel.fields import Field, Kind, Privacy
from sdgp_desktop.kernel.files import push
from sdgp_desktop.kernel.record import Minor, Record, by_country
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.kernel.work import Person
from tests.benchmarks.data import begin, is_made, note_made
from tests.benchmarks.data import driver as plain_driver
from tests.benchmarks.harness import Bench, Timed, timed

COUNTS = {"1k": 1_000, "10k": 10_000, "100k": 100_000}
VERA = Person(UUID(int=11), "Vera Voorbeeld", "officer", "VVSG")
ROSE = Person(UUID(int=12), "Rose Exemple", "country_officer", "RALGA")


class Thing(Record):
    """Twelve fields as applications have them: texts, numbers, a day, choices, a person."""

    __tablename__ = "bench_thing"
    __audience__ = by_country("country")
    country: Mapped[str]
    name: Mapped[str]
    name_sort: Mapped[str] = mapped_column(default="")
    contact: Mapped[str]
    telephone: Mapped[str]
    remark: Mapped[str]
    kind: Mapped[str]
    dated: Mapped[date]
    amount_minor: Mapped[Minor]
    currency: Mapped[str]
    people: Mapped[int]
    chosen: Mapped[bool]
    note: Mapped[str | None]


NAMES = (
    "country", "name", "contact", "telephone", "remark", "kind", "dated", "amount_minor", "currency", "people",
    "chosen", "note",
)  # fmt: skip


def described(column: str, kind: Kind = Kind.TEXT, **more: Any) -> Field:
    """The description of one field."""
    return Field(f"thing.{column}", Text("bench", column), kind, "bench_thing", column, **more)


THING_FIELDS = (
    described("country", Kind.CHOICE),
    described("remark", Kind.LONG),
    described("kind", Kind.CHOICE),
    described("dated", Kind.DATE),
    described("people", Kind.INTEGER),
    described("chosen", Kind.YESNO),
    described("note", Kind.LONG),
    described("name", search=True),
    described("name_sort", Kind.SORT, of="name"),
    described("contact", privacy=Privacy.P1, search=True),
    described("telephone", Kind.PHONE, privacy=Privacy.P2),
    described("amount_minor", Kind.MONEY, group="amount"),
    described("currency", Kind.CHOICE, group="amount"),
)
SCHEMA = Schema((*RECORDS, Thing), (*FIELDS, *THING_FIELDS))
DDL = "create table thing (id varchar(32) not null primary key, audience text, removed integer, {})".format(
    ", ".join(f"{name} text" for name in NAMES)
)


def rows(count: int) -> Iterator[dict[str, Any]]:
    """Fictional values, the same at every run."""
    chance = random.Random(7)
    words = ["".join(chance.choices("abcdefghijklmnoprstuvz", k=chance.randint(3, 9))) for _ in range(4_000)]
    for _ in range(count):
        some = chance.choices(words, k=12)
        yield {
            "id": UUID(int=chance.getrandbits(128)),
            "country": "RW",
            "name": f"{some[0].title()} {some[1].title()}",
            "contact": f"{some[2].title()} {some[3].title()}",
            "telephone": f"+250 7{chance.randrange(10**8):08d}",
            "remark": " ".join(some[4:12]),
            "kind": chance.choice(("school", "road", "water", "care")),
            "dated": date(2024, 1, 1) + timedelta(days=chance.randrange(700)),
            "amount_minor": chance.randrange(10**6),
            "currency": chance.choice(("EUR", "RWF")),
            "people": chance.randrange(500),
            "chosen": chance.random() < 0.5,
            "note": None if chance.random() < 0.6 else some[5],
        }


def plain(row: dict[str, Any]) -> list[Any]:
    """A row as plain values: id, audience, removed, then the twelve fields."""
    values = [row[n].isoformat() if n == "dated" else int(row[n]) if n == "chosen" else row[n] for n in NAMES]
    return [row["id"].hex, "track RW", 0, *values]


def empty_offices(folder: Path) -> None:
    """Two offices that know each other and hold what ships."""
    from sdgp_desktop.wiring import genesis

    for name, office in (("v", "VVSG"), ("r", "RALGA")):
        store = Store.create(folder / f"{name}.db", SCHEMA, genesis)
        store.set_local(office=office, desk=office[0])
        service.write_card(store, folder / f"{name}.card")
        store.close()
    for name, other in (("v", "r"), ("r", "v")):
        with opened(folder / f"{name}.db") as store:
            service.add_office(store, folder / f"{other}.card")


@contextmanager
def opened(path: Path) -> Iterator[Store]:
    """An open store."""
    store = Store(path, SCHEMA)
    try:
        yield store
    finally:
        store.close()


@contextmanager
def driver(path: Path) -> Iterator[Any]:
    """The driver alone, with the same pragmas."""
    connection = plain_driver(path)
    try:
        yield connection
    finally:
        connection.close()


@contextmanager
def fresh(folder: Path, name: str) -> Iterator[Path]:
    """A fresh copy of a database with everything beside it, gone afterwards."""
    with TemporaryDirectory(dir=folder) as target:
        for source in folder.glob(f"{name}.db*"):
            if source.is_file():
                shutil.copy(source, Path(target) / source.name)
        yield Path(target) / f"{name}.db"


def packed(data: Any) -> bytes:
    """Plain data as JSON in zstd."""
    import zstandard

    return zstandard.ZstdCompressor(level=3).compress(json.dumps(data).encode())


def unpacked(path: Path) -> Any:
    """Plain data from JSON in zstd."""
    import zstandard

    return json.loads(zstandard.ZstdDecompressor().decompress(path.read_bytes()))


# -- what is measured on --------------------------------------------------------------------------------------------


def place(folder: Path, count: str) -> Path:
    """Where the offices with so many records lie."""
    return folder / f"packets-{count}"


def prepare_full(folder: Path, count: str) -> None:
    """An office with the records, sealed; an empty one; the packet; the same rows for the floor."""
    empty_offices(folder)
    found = list(rows(COUNTS[count]))
    with opened(folder / "v.db") as store:
        for start in range(0, len(found), 5_000):
            with store.act("many", VERA) as work:
                work.insert_many(Thing, found[start : start + 5_000])
        store.seal()
        service.export(store, VERA, ["RALGA"], folder / "full.sdgp", everything=True)
    values = [plain(row) for row in found]
    (folder / "full.json.zst").write_bytes(packed(values))
    with driver(folder / "floor.db") as connection:
        connection.execute(DDL)
        connection.execute("begin")
        connection.executemany(f"insert into thing values ({','.join('?' * 15)})", values)
        connection.execute("commit")


def prepare_increment(folder: Path, count: str) -> None:
    """Two equal offices; both changed 5 %, 1 % in the same fields; the packet of one of them."""
    for name in ("v", "r"):
        for source in folder.glob(f"{name}.db*"):
            shutil.copy(source, folder / source.name.replace(".db", "2.db", 1))
    with opened(folder / "r2.db") as store:
        service.take_in(store, ROSE, folder / "full.sdgp")
        service.export(store, ROSE, ["VVSG"], folder / "ack.sdgp")
    with opened(folder / "v2.db") as store:
        service.take_in(store, VERA, folder / "ack.sdgp")
    ids = [row["id"] for row in rows(COUNTS[count])]
    both, part = COUNTS[count] // 100, COUNTS[count] // 20
    random.Random(8).shuffle(ids)  # people change records here and there, not those of one page
    theirs = [{"id": id, "remark": f"theirs {i}", "people": i} for i, id in enumerate(ids[:part])]
    mine = [{"id": id, "remark": f"mine {i}"} for i, id in enumerate(ids[:both])]
    mine += [{"id": id, "kind": "mine", "name": f"Mine {i}"} for i, id in enumerate(ids[part : 2 * part - both])]
    for name, person, changes in (("v2", VERA, theirs), ("r2", ROSE, mine)):
        with opened(folder / f"{name}.db") as store:
            for start in range(0, len(changes), 50):
                with store.act("edit", person) as work:
                    work.update_many(Thing, changes[start : start + 50])
            store.seal()
    with opened(folder / "v2.db") as store:
        service.export(store, VERA, ["RALGA"], folder / "more.sdgp")
    (folder / "more.json.zst").write_bytes(packed([[c["remark"], c["people"], c["id"].hex] for c in theirs]))


def prepare(count: str) -> Callable[[Path, str], None]:
    """Everything for so many records, made once."""

    def made(folder: Path, size: str) -> None:
        if is_made(place(folder, count)):
            return
        begin(place(folder, count))
        prepare_full(place(folder, count), count)
        prepare_increment(place(folder, count), count)
        note_made(place(folder, count))

    return made


# -- the work ------------------------------------------------------------------------------------------------------


def export_ours(folder: Path) -> Timed:
    """Write a packet with the whole journal; before it, as in the window, what it would hold."""
    with fresh(folder, "v") as path, opened(path) as store:
        service.plan(store, ["RALGA"], everything=True)
        found = timed(lambda: service.export(store, VERA, ["RALGA"], path.parent / "o.sdgp", everything=True))
    exported: service.Exported = found.counted
    floor_bytes = (folder / "full.json.zst").stat().st_size
    return Timed(found.cpu, {"bytes": exported.bytes, "size_ratio": round(exported.bytes / floor_bytes, 3)})


def export_floor(folder: Path) -> Timed:
    """Read the rows with the driver, write them as JSON in zstd."""
    target = folder / "floor.out"

    def work() -> int:
        with driver(folder / "floor.db") as connection:
            data = packed(connection.execute("select * from thing").fetchall())
        with target.open("wb") as stream:
            stream.write(data)
            stream.flush()
            push(stream.fileno())
        return len(data)

    return timed(work)


def import_ours(folder: Path) -> Timed:
    """Take the packet in, in an empty office: all checks, journal, content, search, register, digest.

    Before it, as in the window, a rehearsal: everything that is done once in a run of the program is done by then.
    """
    with fresh(folder, "r") as path, opened(path) as store:
        service.rehearse(store, folder / "full.sdgp")
        found = timed(lambda: service.take_in(store, ROSE, folder / "full.sdgp", copy=False))
    report: service.Report = found.counted
    return Timed(found.cpu, {"new": report.new})


def import_floor(folder: Path) -> Timed:
    """Read the JSON, insert with the driver."""
    path = folder / "in.db"
    path.unlink(missing_ok=True)

    def work() -> int:
        values = unpacked(folder / "full.json.zst")
        with driver(path) as connection:
            connection.execute(DDL)
            connection.execute("begin immediate")
            connection.executemany(f"insert into thing values ({','.join('?' * 15)})", values)
            connection.execute("commit")
        return len(values)

    return timed(work)


def increment_ours(folder: Path) -> Timed:
    """Take the increment in, after a rehearsal."""
    with fresh(folder, "r2") as path, opened(path) as store:
        service.rehearse(store, folder / "more.sdgp")
        found = timed(lambda: service.take_in(store, ROSE, folder / "more.sdgp", copy=False))
    report: service.Report = found.counted
    return Timed(found.cpu, {"changed": report.changed, "conflicts": report.conflicts})


def increment_floor(folder: Path) -> Timed:
    """The same changes by the driver."""
    path = folder / "floor-more.db"
    shutil.copy(folder / "floor.db", path)

    def work() -> int:
        values = unpacked(folder / "more.json.zst")
        with driver(path) as connection:
            connection.execute("begin immediate")
            connection.executemany("update thing set remark = ?, people = ? where id = ?", values)
            connection.execute("commit")
        return len(values)

    return timed(work)


def at(count: str, work: Callable[[Path], Timed]) -> Callable[[Path], Timed]:
    """The work on so many records."""
    return lambda folder: work(place(folder, count))


BENCHES = tuple(
    Bench(f"packet_{name}_{count}", goal, prepare(count), at(count, ours), at(count, floor))
    for count in COUNTS
    for name, goal, ours, floor in (
        ("export", "<= 1.0, size <= 1.1", export_ours, export_floor),
        ("import", "<= 2.0", import_ours, import_floor),
        ("increment", "<= 2.0", increment_ours, increment_floor),
    )
)
