"""The lock of the safety copies, beside the window: put on after the first PIN, taken off before the last one goes."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.qtkit.jobs import Cancelled
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.shell import words

if TYPE_CHECKING:
    from sdgp_desktop.kernel.relocking import Relocked
    from sdgp_desktop.shell.window import MainWindow


def lock_copies(window: "MainWindow") -> None:
    """Lock the safety copies that lie open although there is a PIN; asked after the first PIN and at every start."""
    from sdgp_desktop.kernel import relocking

    store = window.office.store
    if store.read_only or store.key is None or not relocking.open_copies(store.path):
        return

    def done(found: "Relocked") -> None:
        window.notice(say(words.COPIES_LOCKED, found.changed))
        if found.damaged:
            window.notice(say(words.COPIES_DAMAGED, files=", ".join(found.damaged)))
        window.refresh_frame()

    def failed(error: BaseException) -> None:
        window._job_failed(error)
        if isinstance(error, Refusal | Cancelled):
            window.notice(say(words.COPIES_LATER))

    window.run(say(words.LOCKING_COPIES), lambda control: relocking.lock_copies(store, control), done, failed)


def take_pin_away(window: "MainWindow", told: Callable[[], object]) -> None:
    """Let the person work without a PIN; the last PIN takes the lock off everything. `told` is called at the end."""
    from sdgp_desktop.kernel import relocking

    office = window.office

    def finish(found: object = None) -> None:
        try:
            office.remove_pin()
        except Refusal as refusal:
            failed(refusal)
            return
        window.notice(say(words.PIN_GONE if office.store.key is not None else words.ALL_PLAIN))
        told()

    def failed(error: BaseException) -> None:
        window._job_failed(error)
        if isinstance(error, Refusal | Cancelled):
            window.notice(say(words.PIN_STAYS))
        lock_copies(window)
        told()

    if not office.last_pin:
        finish()
        return
    store = office.store
    window.run(say(words.UNLOCKING_COPIES), lambda control: relocking.unlock_copies(store, control), finish, failed)
