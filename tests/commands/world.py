"""Two offices that know each other and one dossier, and a way to run commands on both."""

import json
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from sdgp_desktop.commands import main
from sdgp_desktop.office import Office, opened
from sdgp_desktop.registry.service import add_person, municipality_by_code

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


def office(world: World, name: str = "VVSG") -> AbstractContextManager[Office]:
    """One of the offices, open."""
    return opened(world.folder / f"{name}.db")


def somebody(world: World) -> UUID:
    """VVSG has this person in its register."""
    with office(world) as here, here.act("add_person") as work:
        found = municipality_by_code(work, "RW31")
        assert found is not None
        values = {"first_name": "Jeanne", "shown_as": "Jeanne Voorbeeldova", "email": "j@example.org"}
        return add_person(work, "Voorbeeldova", municipality_id=found.id, **values)
