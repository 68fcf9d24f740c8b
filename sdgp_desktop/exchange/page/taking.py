"""A packet comes in: looked at first, then taken in, then what the rules find."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from sdgp_desktop.exchange.fields import figures
from sdgp_desktop.exchange.model import EFFECTS, ENDING, TONES, Listing, Looked, Result, TakingModel, effect_words
from sdgp_desktop.exchange.model.visits import VISIT_ENDING, VisitsModel
from sdgp_desktop.exchange.page import words
from sdgp_desktop.exchange.page.visit import Visits
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.qtkit.basics import Banner, Empty, button, column, frame, label, row
from sdgp_desktop.qtkit.dialogs import Sheet
from sdgp_desktop.qtkit.findings import FindingsList
from sdgp_desktop.qtkit.jobs import Cancelled
from sdgp_desktop.qtkit.language import language, number, say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, SqlTableModel, TablePage
from sdgp_desktop.qtkit.theme import theme


class RehearsalSheet(Sheet):
    """What a packet would do, field by field; nothing is stored until somebody says so."""

    def __init__(self, parent: QWidget, found: Looked, context: PlaceContext) -> None:
        text = say(words.REHEARSAL_TEXT, file=found.file.name, moment=found.made)
        super().__init__(parent, "rehearsal", say(words.REHEARSAL, desk=found.sender), text, say(words.TAKE_NOW))
        report = found.report
        figures = (
            (words.NEW, report.new, "rehearsalNew"), (words.CHANGED, report.changed, "rehearsalChanged"),
            (words.CONFLICTS, report.conflicts, "rehearsalConflicts"),
            (words.REMOVED, report.removed, "rehearsalRemoved"),
        )  # fmt: skip
        line = row(gap=10)
        for title, count, name in figures:
            shown = label(number(count), "figure", name)
            shown.setAccessibleName(f"{say(title)}: {number(count)}")
            line.addWidget(
                frame(column(shown, label(say(title), "small"), gap=0, margins=(14, 6, 14, 8)), f"{name}Box")
            )
        self.body.addLayout(line)
        for n, (said, tone) in enumerate(remarks(found)):
            self.body.addWidget(Banner(said, tone, f"rehearsalRemark{n}"))
        self.list = entries(found, context)
        self.body.addWidget(self.list, 1)
        self.setMinimumSize(theme().dp(960), theme().dp(600))


def entries(found: Looked | Result, context: PlaceContext) -> TablePage:
    """All fields that a packet gives another value, to be searched and filtered."""
    listing, past = Listing(found.lines), isinstance(found, Result)
    old, new = (words.WAS, words.IS_NOW) if past else (words.OLD, words.INCOMING)
    columns = (
        Column("effect", say(words.EFFECT), lambda r: effect_words(r.effect), width=11, tone=lambda r: TONES[r.effect]),
        Column("where", say(words.WHERE), lambda r: r.where, width=14),
        Column("title", say(words.RECORD), lambda r: r.title, width=22, tip=lambda r: r.title),
        Column("field", say(words.FIELD), lambda r: r.field, width=18),
        Column("old", say(old), lambda r: r.apart[0], width=18, tip=lambda r: r.old),
        Column("new", say(new), lambda r: r.apart[1], width=18, tip=lambda r: r.new),
    )
    return TablePage(
        context, "packetEntries", title=say(words.WENT_BACK_N if past else words.ENTRIES, len(found.lines)),
        model=SqlTableModel(columns=columns, fetch=listing.page, count=listing.count),
        filters=(
            Filter("effect", say(words.EFFECT), tuple((code, effect_words(code)) for code in EFFECTS)),
            Filter("where", say(words.WHERE), load=listing.places),
        ),
        empty=Empty("circle-check", say(words.NO_ENTRIES), say(words.NO_ENTRIES_TEXT), name="noEntries"),
    )  # fmt: skip


def about_file(found: Looked) -> list[tuple[str, str]]:
    """Sentences about the file itself: whether its sender is the right one, and which part of a packet it is."""
    number_of, files = found.report.part
    said = [(say(words.OF_STRANGER, desk=found.sender), "warn")] if found.report.stranger else []
    return [*said, (say(words.ONE_FILE, number=number_of, of=files), "note")] if files > 1 else said


def remarks(found: Looked) -> list[tuple[str, str]]:
    """Sentences about a packet that need attention, with their tone."""
    report, said = found.report, about_file(found)
    if report.repeats:
        said.append((say(words.SAME_BEFORE if report.part[1] == 1 else words.SAME_FILE_BEFORE), "note"))
    elif report.brings_nothing:
        said.append((say(words.NOTHING_NEW), "note"))
    if report.conflicts:
        said.append((say(words.ATTENTION, report.conflicts), "warn"))
    if report.back:
        said.append((say(words.GO_BACK, len(report.back), desks=", ".join(report.stopped)), "warn"))
    if report.answered:
        said.append((say(words.ANSWERED, report.answered), "good"))
    if report.waiting and report.missing.program:
        said.append((say(words.NEEDS_PROGRAM, report.waiting, program=report.missing.program), "warn"))
    elif report.waiting and report.missing.update:
        said.append((say(words.NEEDS_UPDATE, report.waiting), "warn"))
    elif report.waiting:
        said.append((say(words.MISSING, report.waiting, offices=", ".join(report.missing.offices)), "warn"))
    if report.clock_ahead:
        said.append((say(words.CLOCK, desk=found.sender), "warn"))
    if report.cut:
        said.append((say(words.ENTRIES_CUT, shown=number(len(found.lines))), "note"))
    return said


class ResultSheet(Sheet):
    """What came of a packet: the questions it left, and what the rules find now."""

    def __init__(self, parent: QWidget, result: Result, context: PlaceContext, model: TakingModel) -> None:
        text = taken_words(result)
        super().__init__(parent, "takenResult", say(words.RESULT, desk=result.sender), text, say(words.CLOSE))
        self.context, self.model = context, model
        self.to_questions = False
        if result.moved:
            self.body.addWidget(Banner(result.moved, "warn", "resultMoved"))
        questions = result.report.conflicts
        if questions:
            answer = button(say(words.TO_QUESTIONS, questions), "answerQuestions", self._answer, icon="git-compare")
            self.body.addWidget(Banner(say(words.ATTENTION, questions), "warn", "resultQuestions", answer))
        if result.report.back:
            desks = ", ".join(result.report.stopped)
            said = say(words.WENT_BACK, len(result.report.back), desks=desks)
            self.body.addWidget(Banner(said, "warn", "resultBack"))
            self.back = entries(result, context)
            self.body.addWidget(self.back, 1)
        if any(finding.code == "state_behind" for finding in result.findings):
            again = button(say(words.CHECK_AGAIN), "checkAgain", self._check_again, icon="list-checks")
            self.behind = Banner(say(words.BEHIND), "warn", "resultBehind", again)
            self.body.addWidget(self.behind)
        self.body.addWidget(label(say(words.RESULT_FINDINGS), "heading"))
        self.findings = FindingsList(context, "resultFindings", self._jump, empty=say(words.RESULT_NONE))
        self.findings.show_findings(result.findings, titles=result.titles)
        self.body.addWidget(self.findings, 1)
        if result.left > 0:
            self.body.addWidget(label(say(words.RESULT_LEFT, result.left), "muted", "resultLeft", wrap=True))
        self.cancel_button.hide()
        self.setMinimumSize(theme().dp(720), theme().dp(440))

    def _answer(self) -> None:
        self.to_questions = True
        self.accept()

    def _check_again(self) -> None:
        count = self.context.do(self.model.check_again)
        if count is not None:
            self.context.notice(say(words.CHECKED_AGAIN, count), undo=True)
            self.behind.hide()

    def _jump(self, finding: Finding) -> None:
        self.accept()
        if finding.record_id is not None:
            self.context.jump(finding.record_type, finding.record_id, finding.field)


def taken_words(result: Result) -> str:
    """One sentence on what came in."""
    report = result.report
    return say(
        words.TAKEN,
        desk=result.sender,
        figures=figures(report.new, report.changed, report.removed, language().code, report.conflicts),
    )


class Taking:
    """From the choice of a file to its result; several files go one after the other."""

    def __init__(
        self,
        model: TakingModel,
        context: PlaceContext,
        parent: QWidget,
        to_questions: Callable[[], object],
        ended: Callable[[], object],
    ) -> None:
        """`ended` is called when all files that were chosen are through."""
        self.model, self.context, self.parent, self.to_questions = model, context, parent, to_questions
        self.ended = ended
        self.visits = Visits(VisitsModel(context), context, parent, self._all_done)
        self._queue: list[Path] = []
        self._packages: list[str] = []
        self._answer = False  # whether somebody wants to answer the questions that came

    def choose(self) -> None:
        """Ask for packets."""
        filters = f"{say(words.PACKETS)} (*{ENDING} *{VISIT_ENDING});;* (*)"
        names, _ = QFileDialog.getOpenFileNames(self.parent, say(words.CHOOSE_PACKET), "", filters)
        self.start(names)

    def start(self, names: Sequence[str]) -> None:
        """Look at the packets, one after the other; then visit packages ask for their passwords."""
        idle = not self._queue
        packages = [name for name in names if self.model.is_visit(Path(name))]
        self._queue += [Path(name) for name in names if name not in packages]
        self._packages += packages
        if idle:
            self._next()

    def _next(self) -> None:
        if self._queue:
            file = self._queue[0]
            self.context.run(
                say(words.LOOKING, file=file.name),
                lambda control: self.model.rehearse(file, control),
                self._looked,
                self._failed,
            )
        else:
            packages, self._packages = self._packages, []
            self.visits.start(packages)

    def _done(self) -> None:
        if self._queue:
            self._queue.pop(0)
        self._next()

    def _all_done(self) -> None:
        self.ended()
        for missing in self.model.still_missing():
            self.context.notice(missing, tone="warn")
        if self._answer:
            self._answer = False
            self.to_questions()

    def _failed(self, error: BaseException) -> None:
        """What is refused is told, and the next one is looked at; Cancel is meant for all."""
        if isinstance(error, Refusal):
            self.context.refused(error)
            self._done()
            return
        self._queue.clear()
        self._packages.clear()
        if not isinstance(error, Cancelled):
            raise error
        self.context.notice(say(words.STOPPED_TAKING))
        self._all_done()

    def _looked(self, found: Looked) -> None:
        if RehearsalSheet(self.parent, found, self.context).exec():
            self.take(found.file)
        else:
            self._done()

    def take(self, file: Path) -> None:
        """Take a packet in beside the window."""
        more = len(self._queue) > 1
        self.context.run(
            say(words.TAKING, file=file.name),
            lambda control: self.model.take_in(file, control, more=more),
            self._taken,
            self._failed,
        )

    def _taken(self, result: Result) -> None:
        self.context.notice(taken_words(result), undo=not result.report.known_before)
        if result.moved or result.report.conflicts or result.report.back or result.findings:
            sheet = ResultSheet(self.parent, result, self.context, self.model)
            sheet.exec()
            self._answer = self._answer or sheet.to_questions
        self._done()
