"""Work beside the window: threads, progress after a second, Cancel that leaves everything as it was."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QFrame, QProgressBar, QVBoxLayout, QWidget
from shiboken6 import isValid

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Elided, button, column, named, row
from sdgp_desktop.qtkit.language import number, say

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

CANCEL = mark("qtkit", "Cancel")
CANCELLING = mark("qtkit", "Stopping…")
SHARE = mark("qtkit", "{done} of {total}")
COUNTED = {"MB": mark("qtkit", "{share} MB"), "documents": mark("qtkit", "{share} documents")}  # codes of works
SHOW_MS = 1_000
LOOK_MS = 15  # between two looks at what the threads have to tell


class Cancelled(Exception):
    """The work was stopped by the person; nothing was changed."""


class JobControl:
    """How far the work is, and whether to stop. Safe from any thread."""

    def __init__(self) -> None:
        self._stop = threading.Event()
        self._news: tuple[int, int, str] | None = None

    def tell(self, done: int, total: int = 0, text: str = "") -> None:
        """Say how far it is; stops here when somebody asked to."""
        self.check()
        self._news = (done, total, text)

    def check(self) -> None:
        """Errors: Cancelled when somebody asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Ask the work to stop at its next word."""
        self._stop.set()

    def news(self) -> tuple[int, int, str] | None:
        """What was said last, once."""
        found, self._news = self._news, None
        return found


class Task:
    """What a thread of a work holds: no object of Qt, and nothing any more once it is done.

    The last one that holds an object of Qt, or what leads to one, destroys it: that must be the thread of the window.
    """

    def __init__(self, work: Callable[[JobControl], Any]) -> None:
        self.control = JobControl()
        self.work: Callable[[JobControl], Any] | None = work
        self.outcome: tuple[Any, BaseException | None] = (None, None)

    def run(self) -> None:
        """Do the work; called in a thread of its own."""
        assert self.work is not None
        try:
            self.outcome = (self.work(self.control), None)
        except BaseException as error:  # told in the window, whatever it is
            self.outcome = (None, error)

    def empty(self) -> tuple[Any, BaseException | None]:
        """Take what came of it, and the work itself, out of the hands of its thread; it is done."""
        found, self.outcome, self.work = self.outcome, (None, None), None
        return found


class Job(QObject):
    """One piece of work. `finished` carries its result, `failed` what went wrong; both come in the window's thread.

    `told` tells how far it is. `over` comes before the end is told: what hears of it may open a form and stay in it for
    long. `ended` comes after.
    """

    told = Signal(int, int, str)
    over = Signal()
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()

    def __init__(self, title: str, task: Task, parent: QObject | None = None, cancel: bool = True) -> None:
        """`cancel` is false for work that runs to its end: it never looks at its control."""
        super().__init__(parent)
        self.title, self.task, self.can_stop = title, task, cancel
        self.is_told = False  # its end was told to everybody
        self.progress: tuple[int, int, str] | None = None  # what it told last: long works do

    @property
    def control(self) -> JobControl:
        """By which it is asked to stop."""
        return self.task.control

    def tell(self) -> None:
        """Tell how it ended; its thread is done with it."""
        found, failure = self.task.empty()
        self.over.emit()
        if failure is None:
            self.finished.emit(found)
        else:
            self.failed.emit(failure)
        self.is_told = True
        self.ended.emit()


class Jobs(QObject):
    """All work that runs beside the window. Its threads know nothing of Qt: the window looks what they have to tell."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None
        self._futures: dict[Job, Future[None]] = {}
        self._telling: set[Job] = set()
        self._left: list[tuple[Task, Future[None]]] = []  # nobody waits for them any more, and they run on
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def running(self) -> list[Job]:
        """What is not finished yet."""
        return list(self._futures)

    @property
    def stoppable(self) -> list[Job]:
        """Long works that somebody waits for: they tell how far they are, and stop when they are asked to."""
        return [job for job in self._futures if job.can_stop and job.progress is not None]

    def run(
        self,
        title: str,
        work: Callable[[JobControl], Any],
        done: Callable[[Any], object],
        failed: Callable[[BaseException], object] | None = None,
        cancel: bool = True,
    ) -> Job:
        """Start a piece of work. `failed` gets a Refusal, Cancelled, or any other error.

        Work that never looks at its control offers no Cancel.
        """
        job = Job(title, Task(work), self, cancel)
        job.finished.connect(lambda found: done(found))
        if failed is not None:
            job.failed.connect(lambda error: failed(error))
        job.ended.connect(self._sweep)  # no function that holds this object: the last one would die in its own child
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(self._threads, "job")
        self.started.emit(job)
        self._futures[job] = self._pool.submit(job.task.run)
        self._timer.start()
        return job

    def _look(self) -> None:
        """Hand on what the threads have to tell; each end by an event of its own: what hears of it may take long."""
        for job, future in list(self._futures.items()):
            news = job.control.news()
            if news is not None:
                job.progress = news
                job.told.emit(*news)
            if future.done() and job not in self._telling:
                self._telling.add(job)
                QTimer.singleShot(0, job, job.tell)
        self._forget_left()
        if not self._futures and not self._left:
            self._timer.stop()

    def _forget_left(self) -> None:
        for one in [one for one in self._left if one[1].done()]:
            one[0].empty()
            self._left.remove(one)

    def _sweep(self) -> None:
        """Let go of the works whose end was told."""
        for job in [job for job in self._futures if job.is_told]:
            self._telling.discard(job)
            del self._futures[job]
            job.deleteLater()

    def wait(self, milliseconds: int) -> None:
        """Wait for the threads, not for what is told afterwards in the window."""
        if self._futures:
            from concurrent.futures import wait

            wait(list(self._futures.values()), milliseconds / 1000)

    def stop_all(self, wait_ms: int = 2_000) -> None:
        """Ask everything to stop, and wait a little for it; nothing of it is told any more."""
        for job in self.running:
            job.control.stop()
        self.wait(wait_ms)
        for job, future in self._futures.items():
            job.blockSignals(True)
            if not future.cancel() and not future.done():
                self._left.append((job.task, future))
            job.deleteLater()
        self._futures.clear()
        self._telling.clear()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None


class JobPanel(QFrame):
    """Title, bar and Cancel of one piece of work; comes into view when it takes longer than a second."""

    def __init__(self, job: Job, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("job")
        self.setProperty("role", "popover")
        self._job = job
        self.title = Elided(job.title, "strong", "jobTitle")
        self.text = Elided("", "small", "jobText")
        self.bar = named(QProgressBar(), "jobBar", job.title)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.cancel = button(say(CANCEL), "jobCancel", self._cancel)
        self.cancel.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus where somebody works
        self._left: QWidget | None = None
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._note)
        line = row(gap=12, margins=(14, 10, 14, 10))
        line.addLayout(column(self.title, self.bar, self.text, gap=4), 1)
        line.addWidget(self.cancel)
        self.setLayout(line)
        self.cancel.setVisible(job.can_stop)
        self.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.show)
        self._timer.start(SHOW_MS)
        job.told.connect(self._told)
        job.over.connect(self._over)

    def _told(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        share = say(SHARE, done=number(done), total=number(total)) if total else ""
        if text in COUNTED:
            text, share = "", say(COUNTED[text], share=share)
        self.text.setText("  ·  ".join(part for part in (text, share) if part))

    def _note(self, left: QWidget | None, now: QWidget | None) -> None:
        if now is self.cancel:
            self._left = left

    def _cancel(self) -> None:
        self._job.control.stop()
        if self._left is not None and self.cancel.hasFocus() and isValid(self._left):
            self._left.setFocus(Qt.FocusReason.OtherFocusReason)
        self.cancel.setEnabled(False)
        self.text.setText(say(CANCELLING))

    def _over(self) -> None:
        self._timer.stop()
        self.hide()
        self.deleteLater()


class JobCorner(QWidget):
    """The panels of all running work, one below the other."""

    def __init__(self, jobs: Jobs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("jobCorner")
        self._box: QVBoxLayout = column(gap=8)
        self.setLayout(self._box)
        jobs.started.connect(self._started)

    def _started(self, job: Job) -> None:
        self._box.addWidget(JobPanel(job))
