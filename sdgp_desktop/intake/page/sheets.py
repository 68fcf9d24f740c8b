"""Small forms of the place *Applications*: a new dossier, a derogation, a confirmation, an arrival, a translation."""

from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from sdgp_desktop.intake.fields import BY_ID
from sdgp_desktop.intake.model import ListModel, RecordModel, call_choices, field_label, words
from sdgp_desktop.kernel.dates import BRUSSELS
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.fields import Kind
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.kernel.texts import LANGUAGES, mark
from sdgp_desktop.qtkit.choice import ChoiceBox
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.language import NAMES, day, language, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.reading import read_day
from sdgp_desktop.qtkit.theme import theme

NEW = mark("intake", "New dossier")
NEW_TEXT = mark("intake", "For a form on paper, by e-mail or over the telephone: type it in as it comes, in parts.")
OPEN = mark("intake", "Open it")
OPEN_ANYWAY = mark("intake", "Open a second one anyway")
CALL, MUNICIPALITY = mark("intake", "Call"), mark("intake", "Municipality")
CHOOSE_BOTH = mark("intake", "Choose a call and a municipality.")
DEROGATION = mark("intake", "Derogation of the steering group")
DEROGATION_TEXT = mark(
    "intake",
    "Lifts a hard check of this dossier. The decision stays on record with its reason, and can be taken back by "
    "another one.",
)
CHECK, LIFT = mark("intake", "Check"), mark("intake", "Lift the check")
END = mark("intake", "End of a derogation")
END_TEXT = mark("intake", "The check counts again from now on. Both decisions stay on record with their reasons.")
PUT_BACK = mark("intake", "Put the check back")
CONFIRM = mark("intake", "Confirmed by the municipality")
CONFIRM_TEXT = mark("intake", "Somebody of the municipality went through the answers and agreed.")
NOTE_IT = mark("intake", "Note it")
ARRIVAL = mark("intake", "When and how it arrived")
ARRIVAL_TEXT = mark("intake", "The moment decides whether the form came in time; it is Brussels time.")
TIME = mark("intake", "Time in Brussels")
NOTICE = mark("intake", "Privacy information given")
NOTICE_TEXT = mark("intake", "Notes the day for all contact persons who have none yet.")
TRANSLATE = mark("intake", "Working translation")
TRANSLATE_TEXT = mark("intake", "For colleagues who do not read the language of the answer. The answer itself stays.")
ANSWER, INTO = mark("intake", "Answer"), mark("intake", "Into")
KEEP = mark("intake", "Keep it")


class Deed(Sheet):
    """A small form whose button does something that may be refused; the refusal stands in the form."""

    def __init__(self, parent: QWidget, name: str, title: str, text: str, done: str, context: PlaceContext) -> None:
        super().__init__(parent, name, title, text, done)
        self.context = context
        self.extra = self._try
        self.setMinimumWidth(theme().dp(560))

    def do(self) -> bool:
        """What the button does; False leaves the form open."""
        return True

    def _try(self) -> bool:
        try:
            return self.do()
        except Refusal as refusal:
            self.say_problem(self.context.refusal_text(refusal))
            return False


def day_line(shown: date) -> QLineEdit:
    """A line for a day."""
    return QLineEdit(day(shown))


def arrival_moment(day_text: str, time_text: str) -> datetime:
    """The moment that somebody typed, in Brussels. Errors: Refusal "not_a_moment"; as `read_day`."""
    on = read_day(day_text)
    text = f"{on.isoformat() if on else ''} {time_text.strip() or '00:00'}".strip()
    try:
        return datetime.fromisoformat(text).replace(tzinfo=BRUSSELS)
    except ValueError:
        raise Refusal("not_a_moment", field="0.5", text=text) from None


def pairs(field_id: str) -> Sequence[tuple[str, str]]:
    """The choices of a field in the window's language."""
    speak = words(BY_ID[field_id].choices)
    return [(c.code, speak(c.code)) for c in BY_ID[field_id].choices]


class NewDossier(Deed):
    """Call, municipality, and the way it arrives."""

    def __init__(self, parent: QWidget, model: ListModel, context: PlaceContext) -> None:
        super().__init__(parent, "newDossierSheet", say(NEW), say(NEW_TEXT), say(OPEN), context)
        self.model = model
        self.made: UUID | None = None
        self._asked: tuple[UUID, str] | None = None  # for which call and municipality a second dossier was asked about
        choices = call_choices(context)
        self.call = ChoiceBox("newDossierCall", choices)
        self.municipality = ChoiceBox("newDossierMunicipality")
        self.channel = ChoiceBox("newDossierChannel", pairs("0.6"), empty=False)
        self.channel.show_code(model.usual_channel())
        self.add(say(CALL), self.call, "newDossierCall")
        self.add(say(MUNICIPALITY), self.municipality, "newDossierMunicipality")
        self.add(say(BY_ID["0.6"].label), self.channel, "newDossierChannel")
        self.call.chosen.connect(self._call_chosen)
        self.municipality.chosen.connect(lambda _: self._warn())
        wanted = context.call_id or (choices[0][0] if len(choices) == 1 else None)
        if wanted is not None:
            self.call.show_code(wanted)
            self._call_chosen(wanted)

    def _call_chosen(self, call_id: Any) -> None:
        self.municipality.set_choices(self.model.municipality_choices(call_id) if call_id is not None else ())
        self._warn()

    def _warn(self) -> bool:
        """Say which dossiers the chosen municipality has in the call already (W11); whether there are any."""
        call_id, code = self.call.code, self.municipality.code
        known = self.model.existing(call_id, str(code)) if call_id is not None and code else ()
        self._asked = None
        self.say_problem(self.context.finding_text(Finding("W11", "S", "1.1", {"no": list(known)})) if known else "")
        self.done_button.setText(say(OPEN))
        return bool(known)

    def do(self) -> bool:
        """Open the dossier; a municipality that has one already is asked about once, for Return also chooses it."""
        call_id, code = self.call.code, self.municipality.code
        if call_id is None or not code:
            self.say_problem(say(CHOOSE_BOTH))
            return False
        if self._asked != (call_id, str(code)) and self._warn():
            self._asked = (call_id, str(code))
            self.done_button.setText(say(OPEN_ANYWAY))
            return False
        self.made = self.model.open_dossier(call_id, str(code), str(self.channel.code))
        return True


class Decision(Deed):
    """What two decisions have in common: which check, why, who decided, and where it is minuted."""

    def _ask(self, codes: Sequence[tuple[str, str]], **more: QLineEdit) -> None:
        """Lay the fields out; `more` stands before the minutes."""
        self.code = ChoiceBox("derogationCode", codes, empty=False)
        if codes:
            self.code.show_code(codes[0][0])
        self.reason = QPlainTextEdit()
        self.reason.setTabChangesFocus(True)
        self.reason.setMaximumHeight(theme().dp(110))
        self.decided_by, self.minutes = QLineEdit(), QLineEdit()
        self.add(say(CHECK), self.code, "derogationCode")
        fields = {"reason": self.reason, "decided_by": self.decided_by, **more, "minutes": self.minutes}
        for key, field in fields.items():
            self.add(say(BY_ID[f"derogation.{key}"].label), field, f"derogation_{key}")

    def given(self) -> dict[str, str]:
        """What was typed."""
        return {
            "reason": self.reason.toPlainText().strip(),
            "decided_by": self.decided_by.text().strip(),
            "minutes": self.minutes.text().strip(),
        }


class Derogation(Decision):
    """Which check, why, who decided, when, and where it is minuted."""

    def __init__(self, parent: QWidget, model: RecordModel, id: UUID, context: PlaceContext) -> None:
        super().__init__(parent, "derogationSheet", say(DEROGATION), say(DEROGATION_TEXT), say(LIFT), context)
        self.model, self.id, self.decided_on = model, id, day_line(context.today)
        self._ask(model.hard_codes(id), decided_on=self.decided_on)

    def do(self) -> bool:
        """Lift the check."""
        on = read_day(self.decided_on.text())
        self.model.derogate(self.id, str(self.code.code or ""), decided_on=on, **self.given())
        return True


class EndOfDerogation(Decision):
    """Which lifted check counts again, why, and who decided."""

    def __init__(self, parent: QWidget, model: RecordModel, id: UUID, context: PlaceContext) -> None:
        super().__init__(parent, "endDerogationSheet", say(END), say(END_TEXT), say(PUT_BACK), context)
        self.model, self.id = model, id
        self._ask(model.lifted(id))

    def do(self) -> bool:
        """Put the check back."""
        self.model.end_derogation(self.id, str(self.code.code or ""), **self.given())
        return True


class Confirmation(Deed):
    """The day and the way of the confirmation."""

    def __init__(self, parent: QWidget, model: RecordModel, id: UUID, context: PlaceContext) -> None:
        super().__init__(parent, "confirmationSheet", say(CONFIRM), say(CONFIRM_TEXT), say(NOTE_IT), context)
        self.model, self.id = model, id
        self.on, self.way = day_line(context.today), ChoiceBox("confirmationWay", pairs("confirmed.way"), empty=False)
        self.way.show_code("telephone")
        self.add(say(BY_ID["confirmed.on"].label), self.on, "confirmationOn")
        self.add(say(BY_ID["confirmed.way"].label), self.way, "confirmationWay")

    def do(self) -> bool:
        """Note it."""
        on = read_day(self.on.text())
        if on is None:
            raise Refusal("not_a_day", field="confirmed.on", text="")
        self.model.confirm(self.id, on, str(self.way.code))
        return True


class Arrival(Deed):
    """When and how a dossier arrived."""

    def __init__(self, parent: QWidget, model: RecordModel, id: UUID, context: PlaceContext) -> None:
        super().__init__(parent, "arrivalSheet", say(ARRIVAL), say(ARRIVAL_TEXT), say(NOTE_IT), context)
        self.model, self.id = model, id
        row = model.head(id).row
        local = row.received.astimezone(BRUSSELS)
        self.on, self.time = day_line(local.date()), QLineEdit(f"{local:%H:%M:%S}")
        self.channel = ChoiceBox("arrivalChannel", pairs("0.6"), empty=False)
        self.channel.show_code(row.channel)
        self.add(say(BY_ID["0.5"].label), self.on, "arrivalOn")
        self.add(say(TIME), self.time, "arrivalTime")
        self.add(say(BY_ID["0.6"].label), self.channel, "arrivalChannel")

    def do(self) -> bool:
        """Note it; the checks run again."""
        at = arrival_moment(self.on.text(), self.time.text())
        self.model.receive(self.id, at, str(self.channel.code))
        return True


class Notice(Deed):
    """Day, version and language of the privacy information."""

    def __init__(self, parent: QWidget, model: RecordModel, id: UUID, context: PlaceContext) -> None:
        super().__init__(parent, "noticeSheet", say(NOTICE), say(NOTICE_TEXT), say(NOTE_IT), context)
        self.model, self.id = model, id
        self.on, self.version = day_line(context.today), QLineEdit("1.0")
        self.spoken = ChoiceBox("noticeLanguage", pairs("2.7.language"), empty=False)
        self.spoken.show_code(model.head(id).row.language)
        self.add(say(BY_ID["2.7.on"].label), self.on, "noticeOn")
        self.add(say(BY_ID["2.7.version"].label), self.version, "noticeVersion")
        self.add(say(BY_ID["2.7.language"].label), self.spoken, "noticeLanguage")

    def do(self) -> bool:
        """Note it for everybody who has none yet."""
        on = read_day(self.on.text())
        if on is None:
            raise Refusal("not_a_day", field="2.7", text="")
        self.model.give_notice(self.id, on, self.version.text().strip(), str(self.spoken.code))
        return True


class Translation(Deed):
    """The working translation of one long answer."""

    def __init__(self, parent: QWidget, model: RecordModel, id: UUID, context: PlaceContext) -> None:
        super().__init__(parent, "translationSheet", say(TRANSLATE), say(TRANSLATE_TEXT), say(KEEP), context)
        self.model, self.id = model, id
        self.values = model.values(id)[0]
        told = [f for f in BY_ID.values() if f.kind is Kind.LONG and not f.table and f.section]
        long = [f for f in told if self.values.get(f.id)]
        self.field = ChoiceBox("translationField", [(f.id, f"{f.id} {field_label(f.id)}") for f in long], empty=False)
        self.into = ChoiceBox("translationInto", [(code, NAMES[code]) for code in LANGUAGES], empty=False)
        self.kind = ChoiceBox("translationKind", pairs("translation.kind"), empty=False)
        self.original, self.text = QPlainTextEdit(), QPlainTextEdit()
        for made in (self.original, self.text):
            made.setTabChangesFocus(True)
            made.setMinimumHeight(theme().dp(110))
        self.original.setReadOnly(True)
        self.into.show_code(language().code)
        self.kind.show_code("human")
        self.add(say(ANSWER), self.field, "translationField")
        self.add(say(BY_ID["translation.from"].label), self.original, "translationOriginal")
        self.add(say(INTO), self.into, "translationInto")
        self.add(say(BY_ID["translation.kind"].label), self.kind, "translationKind")
        self.add(say(TRANSLATE), self.text, "translationText")
        refresh: Callable[[Any], None] = lambda _: self._show()  # noqa: E731
        self.field.chosen.connect(refresh)
        self.into.chosen.connect(refresh)
        if long:
            self.field.show_code(long[0].id)
        self._show()

    def _show(self) -> None:
        field_id = str(self.field.code or "")
        self.original.setPlainText(str(self.values.get(field_id) or ""))
        self.text.setPlainText(self.model.translation(self.id, field_id, str(self.into.code)) if field_id else "")

    def do(self) -> bool:
        """Keep the translation; an empty one is taken away."""
        field_id = str(self.field.code or "")
        if field_id:
            text = self.text.toPlainText().strip()
            self.model.translate(self.id, field_id, str(self.into.code), text, str(self.kind.code))
        return True
