"""What taking segments in did in the end, record by record, however many steps it took."""

from collections.abc import Iterable, Mapping, Sequence


class Counts:
    """Counts each record once: what was made and removed again, or removed and brought back, counts nowhere.

    Records are remembered by the hash of their id: a large import has hundreds of thousands.
    """

    def __init__(self) -> None:
        self.touched: set[tuple[str, str]] = set()
        self._made: set[int] = set()
        self._altered: set[int] = set()
        self._removal: dict[int, tuple[bool, bool]] = {}  # whether it was removed before, and is now

    def make(self, ids: Iterable[str], removed: Iterable[str] = ()) -> None:
        """These records are new."""
        self._made.update(map(hash, ids))
        self._removal.update((hash(id), (False, True)) for id in removed)

    def alter(self, ids: Iterable[str]) -> None:
        """Fields of these records have other values."""
        self._altered.update(map(hash, ids))

    def unknown(self, ids: Iterable[str]) -> list[str]:
        """Those of these records of which is not known here whether they were removed before."""
        return [id for id in ids if hash(id) not in self._removal and hash(id) not in self._made]

    def remove(self, now: Mapping[str, bool], before: Mapping[str, Sequence[object]]) -> None:
        """These records are removed now or are not; `before` holds what stood there where that was asked."""
        for id, removed in now.items():
            was = bool(before[id][0]) if id in before else self._removal.get(hash(id), (False, False))[0]
            self._removal[hash(id)] = (was, removed)

    def settle(self, id: str, before: bool, now: bool, changed: bool) -> None:
        """What became of one record in the end, whatever was counted: whether it was there, is there, and changed."""
        one = hash(id)
        self._made.discard(one)
        self._altered.discard(one)
        self._removal.pop(one, None)
        if now and not before:
            self._made.add(one)
        elif before and not now:
            self._removal[one] = (False, True)
        elif changed:
            self._altered.add(one)

    @property
    def new(self) -> int:
        """Records that were not there and are."""
        return len(self._made) - sum(1 for id, (_, now) in self._removal.items() if now and id in self._made)

    @property
    def removed(self) -> int:
        """Records that were there and are removed."""
        return sum(1 for id, (was, now) in self._removal.items() if now and not was and id not in self._made)

    @property
    def changed(self) -> int:
        """Records that were there and stay, with other values or brought back."""
        back = {id for id, (was, now) in self._removal.items() if was and not now}
        gone = {id for id, (was, now) in self._removal.items() if now and not was}
        return len((self._altered | back) - self._made - gone)
