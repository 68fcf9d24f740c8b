"""One window per database: a second start raises the first window and hands its files over."""

import hashlib
import json
import os
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 400
MOST = 64 * 1024  # bytes of what is handed over


class OneInstance(QObject):
    """A door named after the database, by whatever links that was reached; who knocks wants the window in front."""

    asked = Signal(object)  # the files that were handed over

    def __init__(self, database: Path) -> None:
        super().__init__()
        self.name = "sdgp-" + hashlib.sha256(os.path.realpath(database).encode()).hexdigest()[:24]
        self.server: QLocalServer | None = None

    def raise_other(self, files: Sequence[Path] = ()) -> bool:
        """Ask the window that has the database to come to the front and to take these files; whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(json.dumps([str(file.absolute()) for file in files]).encode() + b"\n")
        socket.waitForBytesWritten(WAIT_MS)
        socket.disconnectFromServer()
        return True

    def listen(self) -> None:
        """Be the one who is asked from now on."""
        self.server = QLocalServer(self)
        self.server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        if not self.server.listen(self.name):
            QLocalServer.removeServer(self.name)
            self.server.listen(self.name)
        self.server.newConnection.connect(self._knocked)

    def _knocked(self) -> None:
        socket = self.server.nextPendingConnection() if self.server is not None else None
        if socket is not None:
            socket.disconnected.connect(partial(self._heard, socket))
            if socket.state() == QLocalSocket.LocalSocketState.UnconnectedState:
                self._heard(socket)

    def _heard(self, socket: QLocalSocket) -> None:
        """What the other start said, now that it has gone."""
        socket.disconnected.disconnect()
        said = bytes(socket.readAll().data())[:MOST]
        socket.deleteLater()
        try:
            names = [name for name in json.loads(said or b"[]") if isinstance(name, str)]
        except ValueError:
            names = []
        self.asked.emit([Path(name) for name in names])
