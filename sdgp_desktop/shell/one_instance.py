"""One window per database: a second start raises the first window."""

import hashlib
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

WAIT_MS = 400


class OneInstance(QObject):
    """A door named after the database; whoever knocks wants the window to come to the front."""

    asked = Signal()

    def __init__(self, database: Path) -> None:
        super().__init__()
        self.name = "sdgp-" + hashlib.sha256(str(database.absolute()).encode()).hexdigest()[:24]
        self.server: QLocalServer | None = None

    def raise_other(self) -> bool:
        """Ask the window that has the database to come to the front; whether there is one."""
        socket = QLocalSocket()
        socket.connectToServer(self.name)
        if not socket.waitForConnected(WAIT_MS):
            return False
        socket.write(b"raise")
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
        if self.server is not None:
            socket = self.server.nextPendingConnection()
            if socket is not None:
                socket.disconnected.connect(socket.deleteLater)
            self.asked.emit()
