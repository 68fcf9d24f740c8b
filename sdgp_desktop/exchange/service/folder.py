"""The exchange folder: a stick or a shared folder in which packets are written whole, and found.

Nothing is taken in by itself. It is a setting of this computer. Where the folder is away nothing fails: then nothing
lies there.
"""

import filecmp
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import select

from sdgp_desktop.exchange.records import Packet, Stop
from sdgp_desktop.exchange.rules import is_conflict_copy, is_half_copied, is_packet_name
from sdgp_desktop.exchange.service.container import Control
from sdgp_desktop.exchange.service.peeking import peek
from sdgp_desktop.exchange.service.resting import note_resting, own_in
from sdgp_desktop.exchange.service.scans import erased_contents
from sdgp_desktop.exchange.service.sending import Exported, export, plan
from sdgp_desktop.kernel import graph
from sdgp_desktop.kernel.dates import read_moment
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import drop
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.settings import changing, load
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.work import Person

FOLDER_KEPT = "exchange folder"  # under this name the window keeps what was found last
MOST = 200  # files looked at, the newest first


@dataclass(frozen=True)
class Lying:
    """A packet for this desk that lies in the folder."""

    file: Path
    packet: str
    sender: str  # RALGA-R
    key: str  # of the desk that made it
    made: datetime
    bytes: int
    part: tuple[int, int]
    taken: bool  # all of it is here already


@dataclass(frozen=True)
class FolderView:
    """What lies in the exchange folder: packets for this desk, the newest first, and files that cannot be used."""

    folder: Path | None
    there: bool = False
    packets: tuple[Lying, ...] = ()
    odd: tuple[Refusal, ...] = ()  # why a file cannot be used, to be said in words

    @property
    def fresh(self) -> tuple[Lying, ...]:
        """The packets that were not taken in yet."""
        return tuple(p for p in self.packets if not p.taken)


def chosen_folder() -> Path | None:
    """The exchange folder of this computer, if one was chosen."""
    kept = load().exchange_folder
    return Path(kept) if kept else None


def choose_folder(folder: Path) -> None:
    """Use this folder from now on. Errors: Refusal "settings_not_changed", "disk_full", "disk_error"."""
    with changing() as settings:
        settings.exchange_folder = str(folder)


def look_into(store: Store, folder: Path | None) -> FolderView:
    """What lies in the folder now; a folder that is away holds nothing."""
    if folder is None:
        return FolderView(None)
    try:
        names = [path for path in folder.iterdir() if is_packet_name(path.name) and path.is_file()]
        files = sorted(names, key=lambda path: path.stat().st_mtime, reverse=True)[:MOST]
    except OSError:
        return FolderView(folder)
    found: list[Lying] = []
    odd: list[Refusal] = []
    for file in files:
        try:
            one = _looked_at(store, file)
        except Refusal as refusal:
            odd.append(refusal)
            continue
        if one is not None:
            found.append(one)
    packets, copies = _without_copies(found)
    ordered = sorted(_marked(store, packets), key=lambda p: (p.made, p.file.name), reverse=True)
    return FolderView(folder, True, tuple(ordered), (*odd, *copies))


def _looked_at(store: Store, file: Path) -> Lying | None:
    """One file; nothing when it is closed for others. Errors: Refusal with what is wrong with it."""
    try:
        size = file.stat().st_size
    except OSError as error:
        raise Refusal("packet_gone", file=file.name) from error
    if is_half_copied(file.name, size):
        raise Refusal("folder_half", file=file.name)
    try:
        manifest = peek(file, store.desk_keys())
    except Refusal as refusal:
        raise Refusal("folder_half", file=file.name) if refusal.code == "packet_cut" else refusal from refusal
    if manifest is None or manifest["from"]["sign"] == store.desk_keys().public:
        return None
    lying = _lying(file, size, manifest, _is_here(store, manifest))
    if not lying.taken and _is_stopped(store, lying.key):
        office, _, desk = lying.sender.partition("-")
        raise Refusal("sender_stopped", file=file.name, office=office, desk=desk)
    return lying


def _is_stopped(store: Store, key: str) -> bool:
    """Whether a desk takes part no longer: then nothing that it sends is taken in."""
    with store.read() as reading:
        return reading.one(select(Stop).where(Stop.key == key, Stop.removed.is_(False))) is not None


def _lying(file: Path, size: int, manifest: dict[str, Any], taken: bool) -> Lying:
    card = manifest["from"]
    first, last = manifest["part"]
    sender, key = f"{card['office']}-{card['desk']}", str(card["sign"])
    return Lying(file, str(manifest["packet"]), sender, key, read_moment(manifest["made"]), size, (first, last), taken)


def _is_here(store: Store, manifest: dict[str, Any]) -> bool:
    """Whether all that the packet brings is here."""
    names = [name for name, _, _ in manifest["segments"]]
    with store.read() as reading:
        known = graph.known(reading.session.connection(), names)
        gone = erased_contents(reading)
    scans = {name for name, _, _ in manifest["attachments"]} - gone
    there = all(name in known and known[name].state != graph.ASIDE for name in names)
    return there and (not scans or scans <= store.blobs.names())


def _without_copies(found: list[Lying]) -> tuple[list[Lying], list[Refusal]]:
    """Each packet once: a copy that a shared folder made of it is told apart.

    Of two that differ one is damaged. Which one shows when it is taken in; nobody is told to delete the other.
    """
    kept: dict[tuple[str, tuple[int, int]], Lying] = {}
    copies, others = [], []
    for one in sorted(found, key=lambda p: (is_conflict_copy(p.file.name), p.file.name)):
        first = kept.setdefault((one.packet, one.part), one)
        if first is not one and _same_bytes(first.file, one.file):
            copies.append(Refusal("folder_copy", file=one.file.name, other=first.file.name))
        elif first is not one:
            others.append(one)
    return [*kept.values(), *others], copies


def _same_bytes(one: Path, other: Path) -> bool:
    try:
        return filecmp.cmp(one, other, shallow=False)
    except OSError:
        return False


def _marked(store: Store, packets: list[Lying]) -> list[Lying]:
    """With a mark at those that were taken in; one that brings nothing new may still bring receipts."""
    with store.read() as reading:
        statement = select(Packet.packet).where(Packet.direction == "taken", Packet.state == "done")
        known = set(reading.session.scalars(statement))
    return [replace(one, taken=one.taken and one.packet in known) for one in packets]


def write_into(
    store: Store, person: Person, folder: Path, codes: Iterable[str], name: str, control: Control | None = None
) -> Exported | None:
    """Write a packet into the folder, whole or not at all; nothing when all have everything.

    When a packet of this desk lies there that holds all of it for the same desks, that one is given back. Older ones
    that nobody confirmed go once the new one, which holds what they hold, is there.
    Errors: Refusal "folder_gone", "folder_read_only", "disk_full", "no_card".
    """
    wanted = list(codes)
    if not folder.is_dir():
        raise Refusal("folder_gone", folder=str(folder))
    planned = plan(store, wanted)
    if not planned.changes and not planned.attachments and not _receipts_due(store):
        return None
    older = own_in(store, folder, planned.desks)
    for one in older:
        if one.parcel == planned.parcel and one.desks == planned.desks:
            return Exported(one.packet, planned.changes, one.bytes, (one.file,), planned, written=False)
    taken = folder / name in {one.file for one in older}
    to = folder / name if taken else _free(folder, name)
    try:
        made = export(store, person, wanted, to, control=control, replacing=taken)
    except Refusal as refusal:
        raise _in_folder(refusal, folder) from refusal
    note_resting(store, made.packet)
    for one in older:
        if one.file != to:
            drop(one.file)
    return made


def _receipts_due(store: Store) -> bool:
    """Whether something came in after the last packet left: its sender does not know yet."""
    with store.read() as reading:
        statement = select(Packet.direction).where(Packet.state == "done")
        last = reading.session.scalars(statement.order_by(Packet.moment.desc(), Packet.id).limit(1)).first()
    return last == "taken"


def _free(folder: Path, name: str) -> Path:
    path, number = folder / name, 2
    while path.exists():
        path = folder / f"{Path(name).stem}_{number}{Path(name).suffix}"
        number += 1
    return path


def _in_folder(refusal: Refusal, folder: Path) -> Refusal:
    """What the disk did, in the words of the folder."""
    if refusal.code not in ("disk_error", "packet_not_written"):
        return refusal
    import os

    if not folder.is_dir():
        return Refusal("folder_gone", folder=str(folder))
    reason = str(refusal.facts.get("reason", ""))
    closed = {os.strerror(number) for number in (1, 13, 30)}  # EPERM, EACCES, EROFS
    return Refusal("folder_read_only", folder=str(folder)) if reason in closed else refusal


def folder_findings(view: FolderView | None) -> tuple[Finding, ...]:
    """A line for Today when packets wait in the folder."""
    fresh = view.fresh if view is not None else ()
    if not fresh:
        return ()
    offices = tuple(dict.fromkeys(p.sender for p in fresh))
    return (Finding("packets_in_folder", "due", "folder", {"n": len(fresh), "offices": offices}, "exchange_packet"),)
