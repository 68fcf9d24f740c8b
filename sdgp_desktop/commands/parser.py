"""The words of the command line: what each command is called and takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from typing import Any

from sdgp_desktop.commands.usage import Parser
from sdgp_desktop.kernel.series import DESKS_MAX
from sdgp_desktop.kernel.texts import LANGUAGES, Text, mark

TITLE = mark("commands", "commands")
MEGABYTE, MOST_MB = 1_000_000, 100_000
DESCRIPTION = mark("commands", "SDG partnerships of municipalities: the window without arguments, or one command.")


@dataclass(frozen=True)
class Command:
    """One command: its name, what it does, where it lives ("module:function") and its arguments."""

    name: str
    help: Text
    place: str
    arguments: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = ()
    reads: bool = False  # only looks: allowed while another program has the database
    without_office: bool = False
    children: tuple[Command, ...] = field(default=())

    def find(self) -> Callable[..., dict[str, Any]]:
        """The function that does it, imported only now."""
        module, name = self.place.split(":")
        found: Callable[..., dict[str, Any]] = getattr(import_module(f"sdgp_desktop.commands.{module}"), name)
        return found


def arg(*names: str, **options: Any) -> tuple[tuple[str, ...], dict[str, Any]]:
    """One argument, in the words of argparse."""
    return names, options


def desk_number(text: str) -> int:
    """The number of a computer of an office, from 1 to 99."""
    if not text.isdecimal() or not 1 <= int(text) <= DESKS_MAX:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {DESKS_MAX} is needed, not '{text}'")
    return int(text)


def megabytes(text: str) -> int:
    """How large a file may be, in bytes; from 1 MB."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_MB:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MOST_MB} is needed, not '{text}'")
    return int(text) * MEGABYTE


CALL = arg("--call", required=True, metavar="CODE", help=mark("commands", "code of the call, e.g. RW-2023"))
TO = arg("--to", required=True, type=Path, metavar="FILE", help=mark("commands", "file to write"))
FILE = arg("file", type=Path, metavar="FILE")
VISIT = arg("visit", metavar="VISIT", help=mark("commands", "short name of the visit, e.g. BJ-2025-V2"))
IN_LANGUAGE = arg(
    "--language", dest="paper_language", choices=LANGUAGES, help=mark("commands", "language of the paper")
)

COMMON = (
    arg("--database", type=Path, metavar="FILE", help=mark("commands", "the office's own database unless given")),
    arg(
        "--language",
        choices=LANGUAGES,
        help=mark("commands", "language of the answers; that of the window unless given"),
    ),
    arg("--json", action="store_true", help=mark("commands", "answer with one JSON object and nothing else")),
)
COMMANDS = (
    Command("new", mark("commands", "create the database of an office"), "offices:new", (
        arg("--office", required=True, metavar="CODE", help=mark("commands", "VVSG, RALGA or ANCB")),
        arg("--person", required=True, metavar="NAME", help=mark("commands", "who works here")),
        arg("--desk", type=desk_number, default=1, metavar="N",
            help=mark("commands", "which computer of the office: 1 unless given")),
    ), without_office=True),
    Command("sample", mark("commands", "create a database of fictional data"), "offices:sample", (
        arg("--size", choices=("small", "medium", "large"), default="small"),
        arg("--seed", type=int, default=1),
    ), without_office=True),
    Command("dossier", mark("commands", "open an empty dossier"), "intake:dossier", (
        CALL, arg("--municipality", required=True, metavar="CODE"),
    )),
    Command("form", mark("commands", "write a blank application form (.xlsx or .pdf)"), "intake:form", (
        CALL, arg("--side", required=True, choices=("north", "south")), IN_LANGUAGE, TO,
    ), reads=True),
    Command("intake", mark("commands", "take filled forms in"), "intake:intake", (
        arg("files", nargs="+", type=Path, metavar="FILE"), CALL,
        arg("--arrived", metavar="WHEN",
            help=mark("commands",
                      "when they arrived (\"2023-11-20 10:00\", Brussels time): it decides whether they are late")),
    )),
    Command("check", mark("commands", "eligibility and completeness"), "intake:check", (
        arg("numbers", nargs="*", metavar="NUMBER"), arg("--call", metavar="CODE"),
    ), reads=True),
    Command("scores", mark("commands", "take score sheets in that were typed elsewhere"),
            "choosing:scores", (FILE, CALL)),
    Command("ranking", mark("commands", "the ranking by the grid's rules"), "choosing:ranking", (CALL,), reads=True),
    Command("match", mark("commands", "the best complete pairing, its parts, the next best ones"), "choosing:match", (
        CALL, arg("--adopt", action="store_true", help=mark("commands", "make the proposed pairs partnerships")),
    )),
    Command("fit", mark("commands", "the fit of two dossiers, part by part"),
            "choosing:fit", (arg("north"), arg("south")), reads=True),
    Command("ledger", mark("commands", "entries and statement of a partnership"), "", children=(
        Command("import", mark("commands", "take ledger entries in"), "money:ledger_import", (
            FILE, arg("--partnership", required=True, metavar="P"), arg("--create", metavar="CALL"),
            arg("--budget", type=Path, metavar="FILE.csv"),
        )),
        Command("statement", mark("commands", "the sums of a partnership"), "money:ledger_statement", (
            arg("--partnership", required=True, metavar="P"),
        ), reads=True),
    )),
    Command("calendar", mark("commands", "windows, visits and sessions as an ICS file"), "money:calendar", (
        arg("--call", metavar="CODE"), TO,
    ), reads=True),
    Command("print", mark("commands", "a paper by its number (D00, D02, D06, D12 …)"), "money:print_paper", (
        arg("document", metavar="DOCUMENT"), arg("subject", metavar="SUBJECT"), IN_LANGUAGE, TO,
    ), reads=True),
    Command("office", mark("commands", "the cards by which offices know each other"), "", children=(
        Command("card", mark("commands", "write the public card of this office"), "exchange:card", (TO,)),
        Command("add", mark("commands", "get to know another office by its card"), "exchange:add", (FILE,)),
        Command("list", mark("commands", "the offices known here"), "exchange:known", (), reads=True),
    )),
    Command("export", mark("commands", "write a packet for other offices"), "exchange:export", (
        arg("--for", dest="offices", nargs="+", required=True, metavar="CODE",
            help=mark("commands", "offices (RALGA), single desks (RALGA-R2) or, where two are called alike, keys")), TO,
        arg("--everything", action="store_true",
            help=mark("commands", "on a stick: all from the beginning, not only what they have not confirmed")),
        arg("--without-scans", action="store_true", help=mark("commands", "leave documents and scans out")),
        arg("--limit", type=megabytes, metavar="MB",
            help=mark("commands", "several files of at most so many megabytes")),
    )),
    Command("rehearse", mark("commands", "what an import would do, without doing it"), "exchange:rehearse", (FILE,)),
    Command("import", mark("commands", "take a packet in"), "exchange:take_in", (FILE,)),
    Command("visit", mark("commands", "the travel data of a visit, in a package with a password of its own"),
            "", children=(
        Command("plan", mark("commands", "what a package would hold, without making it"),
                "visits:plan", (VISIT,), reads=True),
        Command("export", mark("commands", "write the package of a visit for one office"), "visits:export", (
            VISIT, arg("--for", dest="office", required=True, metavar="CODE"), TO,
        )),
        Command("rehearse", mark("commands", "what taking a package in would do, without doing it"),
                "visits:rehearse", (FILE,)),
        Command("import", mark("commands", "take a package in"), "visits:take_in", (FILE,)),
    )),
    Command("conflicts", mark("commands", "open questions after imports"), "exchange:conflicts", (), reads=True),
    Command("resolve", mark("commands", "answer an open question"), "exchange:resolve", (
        arg("id"), arg("--keep", type=int, metavar="N", help=mark("commands", "keep the value with this number")),
        arg("--value", metavar="TEXT"),
    )),
    Command("get", mark("commands", "read a record or one field"),
            "fields:get", (arg("number"), arg("field", nargs="?")), reads=True),
    Command("set", mark("commands", "change one field"),
            "fields:set_value", (arg("number"), arg("field"), arg("value"))),
    Command("history", mark("commands", "who changed what"),
            "fields:history", (arg("number"), arg("field", nargs="?")), reads=True),
    Command("backup", mark("commands", "write a safety copy"), "offices:backup", (TO,)),
    Command("restore", mark("commands", "go back to a safety copy"), "offices:restore", (FILE,), without_office=True),
    Command("verify", mark("commands", "full check: database, journal, ledger sums, attachments"),
            "offices:verify", (), reads=True),
    Command("digest", mark("commands", "one hash of the content"),
            "offices:digest", (arg("--audience", metavar="A"),), reads=True),
)  # fmt: skip


def build_parser(language: str = "en") -> Parser:
    """The parser of all commands; `arguments.command_spec` is the command chosen.

    It speaks `language`, which is also that of the answers unless another is asked for.
    """
    parser = Parser(prog="main.py", description=DESCRIPTION.to(language), language=language)
    for names, options in COMMON:
        parser.take(*names, **options)
    parser.set_defaults(language=language)
    _add(parser, COMMANDS)
    return parser


def _add(parser: Parser, commands: tuple[Command, ...]) -> None:
    group = parser.add_subparsers(required=True, metavar="COMMAND", title=TITLE.to(parser.language))
    for command in commands:
        words = command.help.to(parser.language)
        child = group.add_parser(command.name, help=words, description=words, language=parser.language)
        if command.children:
            _add(child, command.children)
            continue
        child.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        for names, options in command.arguments:
            child.take(*names, **options)
        child.set_defaults(command_spec=command)
