"""Two offices that know each other and one dossier, and a way to run commands on both."""

import json
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.commands import main

NUMBER = "SDGP-2023-RW-V001"


class World:
    """Two offices in a folder that know each other."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder, self.capsys = folder, capsys

    def run(self, name: str, *words: object, language: str = "en") -> tuple[int, str, str]:
        """One command as people do it: exit status, stdout, stderr."""
        database = self.folder / f"{name}.db"
        status = main(["--database", str(database), "--language", language, *map(str, words)])
        said = self.capsys.readouterr()
        return status, said.out, said.err

    def json(self, name: str, *words: object, language: str = "en") -> dict[str, Any]:
        """The answer of one command."""
        _, out, _ = self.run(name, "--json", *words, language=language)
        answer: dict[str, Any] = json.loads(out)
        return answer

    def said(self, name: str, *words: object, language: str = "en") -> str:
        """What people read, whatever lines it stands on."""
        status, out, err = self.run(name, *words, language=language)
        assert (status, err) == (0, "")
        return " ".join(out.split())

    def packet(self, sender: str, receiver: str, *options: object) -> Path:
        """A packet of one office for another."""
        file = self.folder / f"{len(list(self.folder.iterdir()))}.sdgp"
        assert "packet" in self.json(sender, "export", "--for", receiver, "--to", file, *options)
        return file
