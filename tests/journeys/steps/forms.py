"""Forms come in and are put in order."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QLineEdit, QListView, QPlainTextEdit, QTreeWidget, QTreeWidgetItem

from tests.journeys.hand import Hand, Key

APPLICATIONS = 4
FORM, CHECKS = "Form", "Checks"


def take_forms_in(hand: Hand, files: Sequence[Path]) -> None:
    """Choose filled forms, look at what they would do, take them in."""
    hand.go(APPLICATIONS)
    hand.files(*files)
    with hand.answering(partial(hand.press, "takePreviewDone"), partial(hand.press, "takeResultsDone")):
        hand.press(hand.either("takeIn", "takeInFirst"))


def take_one_form_in(hand: Hand, file: Path) -> None:
    """One form alone: a notice tells what became of it."""
    hand.go(APPLICATIONS)
    hand.files(file)
    with hand.answering(partial(hand.press, "takePreviewDone")):
        hand.press(hand.either("takeIn", "takeInFirst"))
    hand.see("applicationsTable")


def state_of(hand: Hand, name: str) -> str:
    """What the list says about a municipality."""
    return next(line[2] for line in hand.lines("applicationsTable") if line[1] == name)


def open_dossier(hand: Hand, name: str) -> None:
    """Go to a dossier in the list; Return leads to its parts."""
    hand.go(APPLICATIONS)
    hand.open_line("applicationsTable", name)
    assert hand.read("dossierTitle") == name


def missing(hand: Hand) -> list[str]:
    """What the checks of the open dossier miss, by field."""
    hand.turn("dossierTabs", CHECKS)
    model = hand.find("dossierChecksView", QListView).model()
    said = [str(model.index(n, 0).data()) for n in range(model.rowCount())]
    return [text.rpartition("incomplete · ")[2].split(" ")[0] for text in said if "\nincomplete · " in text]


def correct_first(hand: Hand, field: str, text: str) -> None:
    """Return on the first finding leads into its field; type the answer there and leave it: the finding goes."""
    assert missing(hand)[0] == field
    hand.reach("dossierChecksView")
    hand.key(Key.Key_Home)
    hand.key(Key.Key_Return)
    assert hand.focus.objectName() == f"field_{field}"
    hand.keys(text)
    hand.key(Key.Key_Tab)
    hand.wait(lambda: field not in missing(hand))


def change_answer(hand: Hand, name: str, field: str, text: str) -> None:
    """Open a dossier, go to a field of its form, replace the answer and leave the field."""
    open_dossier(hand, name)
    hand.turn("dossierTabs", FORM)
    hand.type(f"field_{field}", text)
    hand.wait(lambda: hand.says("saveState", "saved "))


def answer_of(hand: Hand, name: str, field: str) -> str:
    """What the form shows as the answer of a field of one line or of several."""
    open_dossier(hand, name)
    hand.turn("dossierTabs", FORM)
    shown = hand.see(f"field_{field}")
    return shown.toPlainText() if isinstance(shown, QPlainTextEdit) else hand.find(f"field_{field}", QLineEdit).text()


def open_draft(hand: Hand, municipality: str) -> None:
    """A new dossier from the menu, to be typed; the cursor stands in its first field."""
    hand.go(APPLICATIONS)

    def fill() -> None:
        hand.type("newDossierMunicipality", municipality)
        hand.press("newDossierSheetDone")

    with hand.answering(partial(hand.choose, "newDossier"), fill):
        hand.press("applicationsMore")
    hand.see("dossierTitle")


def step(hand: Hand, line: str, sheet: str, fill: Callable[[], object] = lambda: None) -> None:
    """A line of the menu of the open dossier, and its small form."""

    def do() -> None:
        fill()
        hand.press(f"{sheet}Done")

    with hand.answering(partial(hand.choose, line), do):
        hand.press("dossierMore")


def differences(hand: Hand) -> dict[str, tuple[str, str]]:
    """What the preview shows of a corrected form: before and now, by place."""
    tree = hand.find("takePreviewFiles", QTreeWidget)
    item = tree.topLevelItem(0)
    assert item is not None
    rows = (item.child(n) for n in range(item.childCount()))
    return {place_of(row): (row.text(1), row.text(2)) for row in rows if row is not None and place_of(row)}


def place_of(item: QTreeWidgetItem | None) -> str:
    """The field of a line of the preview: what it begins with, where it compares something."""
    return "" if item is None else item.text(0).partition(" ")[0] if item.text(2) else ""


def leave_out(hand: Hand, place: str) -> None:
    """Go down the preview to a difference and untick it."""
    tree = hand.find("takePreviewFiles", QTreeWidget)
    hand.reach("takePreviewFiles")
    hand.key(Key.Key_Home)
    for _ in range(20):
        if place_of(tree.currentItem()) == place:
            hand.key(Key.Key_Space)
            return
        hand.key(Key.Key_Down)
    raise AssertionError(f"{place} is not in the preview")


def verify_link(hand: Hand, name: str) -> None:
    """Note that the association knows the answers of a dossier about city links to be so (10.4)."""
    open_dossier(hand, name)
    with hand.answering(lambda: hand.choose("step_verify")):
        hand.press("dossierMore")
