"""Sentences that stay above every place: example data, reading only, a copy that failed."""

from functools import partial
from typing import TYPE_CHECKING

from sdgp_desktop.qtkit.basics import Banner, button
from sdgp_desktop.qtkit.language import moment, say
from sdgp_desktop.shell import words
from sdgp_desktop.shell.saving import save_office

if TYPE_CHECKING:
    from sdgp_desktop.shell.window import MainWindow


def banners(window: "MainWindow") -> list[Banner]:
    """What has to be known before anything is typed."""
    found = []
    if window.office.sample:
        found.append(Banner(say(words.SAMPLE), "note", "sampleBanner"))
    if window.office.store.read_only:
        copy = button(say(words.SAVE_COPY), "saveCopy", lambda: save_copy(window), icon="save")
        found.append(Banner(say(words.READ_ONLY, why=""), "warn", "readOnlyBanner", copy))
    elif window.office.reads_only:
        found.append(Banner(say(words.READER, name=window.office.person.name), "note", "readerBanner"))
    if window.copy_of is not None:
        seen = button(say(words.UNDERSTOOD), "copyOfSeen", partial(understood, window))
        found.append(Banner(say(words.COPY_OF, moment=moment(window.copy_of)), "warn", "copyOfBanner", seen))
    if window.copy_failed:
        found.append(Banner(say(words.BACKUP_FAILED), "bad", "copyBanner"))
    return found


def understood(window: "MainWindow") -> None:
    """It was read that the database goes on from a copy."""
    window.copy_of = None
    if window.facts is not None:
        window.facts.remember_heads(understood=True)
    window.show_banners()


def save_copy(window: "MainWindow") -> None:
    """Put the whole office into a file that can be worked on."""
    save_office(window, say(words.SAVE_COPY), words.COPY_SAVED)
