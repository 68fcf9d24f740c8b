"""Work beside the window: threads, progress after a second, Cancel that leaves everything as it was."""

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QProgressBar, QVBoxLayout, QWidget

from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.qtkit.basics import Elided, button, column, named, row
from sdgp_desktop.qtkit.language import number, say

if TYPE_CHECKING:
    from concurrent.futures import Future, ThreadPoolExecutor

CANCEL = mark("qtkit", "Cancel")
CANCELLING = mark("qtkit", "Stopping…")
SHARE = mark("qtkit", "{done} of {total}")
SHOW_MS = 1_000


class Cancelled(Exception):
    """The work was stopped by the person; nothing was changed."""


class JobControl(QObject):
    """How far the work is, and whether to stop. Safe from any thread."""

    told = Signal(int, int, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stop = threading.Event()

    def tell(self, done: int, total: int = 0, text: str = "") -> None:
        """Say how far it is; stops here when somebody asked to."""
        self.check()
        self.told.emit(done, total, text)

    def check(self) -> None:
        """Errors: Cancelled when somebody asked to stop."""
        if self._stop.is_set():
            raise Cancelled

    def stop(self) -> None:
        """Ask the work to stop at its next word."""
        self._stop.set()


class Job(QObject):
    """One piece of work. `finished` carries its result, `failed` what went wrong; both come in the window's thread.

    `over` comes before them: what they do may open a form and stay in it for long. `ended` comes after.
    """

    over = Signal()
    finished = Signal(object)
    failed = Signal(object)
    ended = Signal()
    _came = Signal(object, object)  # result, error: from the thread of the work to the window's

    def __init__(
        self, title: str, work: Callable[[JobControl], Any], parent: QObject | None = None, cancel: bool = True
    ) -> None:
        """`cancel` is false for work that runs to its end: it never looks at its control."""
        super().__init__(parent)
        self.title, self.can_stop = title, cancel
        self.control = JobControl(self)  # else it may end in the thread of the work, the last one that holds it
        self._work = work
        self._came.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def run(self) -> None:
        """Do the work; called in a thread of its own."""
        found: Any = None
        failure: BaseException | None = None
        try:
            found = self._work(self.control)
        except BaseException as error:  # told in the window, whatever it is
            failure = error
        if shiboken6.isValid(self):
            self._came.emit(found, failure)

    def _tell(self, found: Any, failure: BaseException | None) -> None:
        self.over.emit()
        if failure is None:
            self.finished.emit(found)
        else:
            self.failed.emit(failure)
        self.ended.emit()


class Jobs(QObject):
    """All work that runs beside the window."""

    started = Signal(object)

    def __init__(self, parent: QObject | None = None, threads: int = 2) -> None:
        super().__init__(parent)
        self._threads = threads
        self._pool: ThreadPoolExecutor | None = None
        self._futures: dict[Job, Future[None]] = {}

    @property
    def running(self) -> list[Job]:
        """What is not finished yet."""
        return list(self._futures)

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
        job = Job(title, work, self, cancel)
        job.finished.connect(lambda found: done(found))
        if failed is not None:
            job.failed.connect(lambda error: failed(error))
        job.ended.connect(lambda: self._ended(job))
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(self._threads, "job")
        self.started.emit(job)
        self._futures[job] = self._pool.submit(job.run)
        return job

    def _ended(self, job: Job) -> None:
        """Its thread has told the end and may still stand in the call that told it: the job must outlive that call."""
        future = self._futures.pop(job, None)
        if future is not None:
            from concurrent.futures import wait

            wait([future])
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
            if future.done() or future.cancel():
                job.deleteLater()
            else:
                job.setParent(None)  # its thread holds it, and lets it go at its end
        self._futures.clear()
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
        job.control.told.connect(self._told)
        job.over.connect(self._over)

    def _told(self, done: int, total: int, text: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        share = say(SHARE, done=number(done), total=number(total)) if total else ""
        self.text.setText("  ·  ".join(part for part in (text, share) if part))

    def _cancel(self) -> None:
        self._job.control.stop()
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
