"""Sentences that stay above every place: example data, reading only, a copy that failed."""

from functools import partial
from typing import TYPE_CHECKING

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.work import Changes
from sdgp_desktop.qtkit.basics import Banner, button
from sdgp_desktop.qtkit.dialogs import Sheet
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
    found += [_keys(window, finding) for finding in (window.facts.key_findings() if window.facts else ())]
    if window.damaged:
        found.append(_damaged(window))
    elif window.copy_failed:
        found.append(Banner(say(words.BACKUP_FAILED), "bad", "copyBanner"))
    return found


def _keys(window: "MainWindow", finding: Finding) -> Banner:
    """The keys of this desk are lost: they come back, or the new ones are kept."""
    from sdgp_desktop.shell.settings import words as settings_words

    keep = button(say(words.KEEP_KEYS), "keysKeep", partial(ask_to_keep, window))
    if finding.code == "desk_keys_copied":
        return Banner(window.finding_text(finding), "note", "keysBanner", keep)
    back = button(say(settings_words.DESK_BACK), "keysBack", partial(bring_keys_back, window), icon="key-round")
    deeds = (back, keep) if finding.code == "desk_keys_lost" else (back,)
    return Banner(window.finding_text(finding), "bad", "keysBanner", *deeds)


def bring_keys_back(window: "MainWindow") -> None:
    """Ask for the keys of the recovery sheet, where they are asked for in Settings."""
    from sdgp_desktop.shell.settings.page import SettingsPage

    window.show_place("settings")
    page = window.pages.get("settings")
    if isinstance(page, SettingsPage):
        page.show_part("people")
        page.people.bring_back()


def ask_to_keep(window: "MainWindow") -> None:
    """Keep the new keys, once somebody has read what that means."""
    sheet = Sheet(window, "keepKeys", say(words.KEEP_KEYS_ASK), say(words.KEEP_KEYS_TEXT), say(words.KEEP_KEYS))
    sheet.done_button.setDefault(False)
    sheet.cancel_button.setDefault(True)
    sheet.cancel_button.setFocus()
    sheet.accepted.connect(lambda: keep_keys(window))
    sheet.open()


def keep_keys(window: "MainWindow") -> None:
    """Go on with the new keys of this desk."""
    if window.facts is None:
        return
    try:
        window.facts.keep_new_keys()
    except Refusal as refusal:
        window.refused(refusal)
        return
    window.office.store.changed.tell(Changes("card", frozenset()))
    window.show_banners()
    window.notice(say(words.KEYS_KEPT))


def understood(window: "MainWindow") -> None:
    """It was read that the database goes on from a copy."""
    window.copy_of = None
    if window.facts is not None:
        window.facts.remember_heads(understood=True)
    window.show_banners()


def _damaged(window: "MainWindow") -> Banner:
    """The file is damaged: its safety copies are offered where there are some."""
    from sdgp_desktop.kernel.backup import listed

    if not listed(window.office.store.path):
        return Banner(say(words.DAMAGED_ALONE), "bad", "damagedBanner")
    back = button(say(words.GO_BACK_FROM), "damagedGoBack", partial(go_back, window), icon="archive-restore")
    return Banner(say(words.FILE_DAMAGED), "bad", "damagedBanner", back)


def go_back(window: "MainWindow") -> None:
    """Offer the safety copies of the open file, which is damaged."""
    from sdgp_desktop.shell.going_back import GoingBack

    sheet = GoingBack(window, window.office.store.path, say(words.FILE_DAMAGED), words.IS_DAMAGED)
    sheet.accepted.connect(lambda: window.restore_asked.emit(sheet.chosen))
    sheet.finished.connect(sheet.deleteLater)
    sheet.open()


def save_copy(window: "MainWindow") -> None:
    """Put the whole office into a file that can be worked on."""
    save_office(window, say(words.SAVE_COPY), words.COPY_SAVED)
