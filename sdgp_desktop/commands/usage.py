"""What is wrong with a command as it was typed, in one sentence of the reader's language."""

import argparse
import json
import re
from collections.abc import Sequence
from typing import Any, NoReturn

from sdgp_desktop.kernel.texts import LANGUAGES, Text, mark

HELP = mark("commands", "{problem} Nothing was done; “{command} --help” shows what is possible.")
USAGE, ARGUMENTS = mark("commands", "usage:"), mark("commands", "arguments")
SHOW_HELP = mark("commands", "say this and do nothing")
# What argparse says (its texts have no translations) -> our words, with the same blanks.
SAID: tuple[tuple[re.Pattern[str], Text], ...] = (
    (re.compile(r"the following arguments are required: (?P<names>.+)"), mark("commands", "Still missing: {names}.")),
    (
        re.compile(r"argument COMMAND: invalid choice: '(?P<text>.*?)' \(choose from .*\)"),
        mark("commands", "There is no command “{text}”."),
    ),
    (
        re.compile(r"argument (?P<name>.+?): invalid choice: '(?P<text>.*?)' \(choose from (?P<choices>.*)\)"),
        mark("commands", "{name} cannot be “{text}”; choose one of: {choices}."),
    ),
    (
        re.compile(r"argument (?P<name>.+?): invalid int value: '(?P<text>.*?)'"),
        mark("commands", "{name} needs a whole number, not “{text}”."),
    ),
    (
        re.compile(
            r"argument (?P<name>.+?): a whole number from (?P<low>\d+) to (?P<high>\d+) is needed, not '(?P<text>.*?)'"
        ),
        mark("commands", "{name} needs a whole number from {low} to {high}, not “{text}”."),
    ),
    (
        re.compile(r"argument (?P<name>.+?): expected (one argument|at least one argument)"),
        mark("commands", "{name} needs a value after it."),
    ),
    (
        re.compile(r"argument (?P<name>.+?): ignored explicit argument '(?P<text>.*?)'"),
        mark("commands", "{name} takes no value, and so not “{text}”."),
    ),
    (
        re.compile(r"ambiguous option: (?P<name>.+?) could match (?P<choices>.+)"),
        mark("commands", "{name} can mean several things: {choices}."),
    ),
    (re.compile(r"unrecognized arguments: (?P<text>.+)"), mark("commands", "This is not understood here: {text}.")),
)
OTHER = mark("commands", "The command cannot be read as it stands ({text}).")


def problem(said: str, language: str) -> str:
    """What argparse found, in the reader's language."""
    for pattern, words in SAID:
        if found := pattern.fullmatch(said):
            facts: dict[str, Any] = {name: value.replace("'", "") for name, value in found.groupdict().items()}
            return words.to(language, **facts)
    return OTHER.to(language, text=said)


class Parser(argparse.ArgumentParser):
    """A parser that speaks the reader's language: what it takes, and in one sentence what is wrong (status 2)."""

    def __init__(self, *, language: str = "en", as_json: bool = False, **options: Any) -> None:
        super().__init__(**{**options, "add_help": False})
        self.language, self.as_json = language, as_json
        self.taken = self.add_argument_group(ARGUMENTS.to(language))
        self.take("-h", "--help", action="help", help=SHOW_HELP)

    def take(self, *names: str, help: Text | None = None, **options: Any) -> None:
        """Take an argument; what it is for is said in the language of this parser."""
        self.taken.add_argument(*names, help=help.to(self.language) if help else None, **options)

    def format_usage(self) -> str:
        """How the command is put together."""
        return super().format_usage().replace("usage:", USAGE.to(self.language), 1)

    def format_help(self) -> str:
        """What the command does and takes."""
        return super().format_help().replace("usage:", USAGE.to(self.language), 1)

    def error(self, message: str) -> NoReturn:
        """End with one sentence, or for a program with one JSON object on stdout, and status 2."""
        said = problem(message, self.language)
        if self.as_json:
            facts = {"problem": said, "command": self.prog}
            print(json.dumps({"error": {"code": "usage", "facts": facts}}, ensure_ascii=False))
            self.exit(2)
        self.exit(2, f"{HELP.to(self.language, problem=said, command=self.prog)}\n")


def spoken(arguments: Sequence[str]) -> str:
    """The language of an answer: the one that was asked for, else that of the window, else English."""
    asked = ""
    for word, following in zip(arguments, [*arguments[1:], ""], strict=True):
        if word == "--language":
            asked = asked or following
        elif word.startswith("--language="):
            asked = asked or word.partition("=")[2]
    if asked in LANGUAGES:
        return asked
    from sdgp_desktop.kernel.settings import load

    remembered = load().window.get("language")
    return remembered if remembered in LANGUAGES else "en"
