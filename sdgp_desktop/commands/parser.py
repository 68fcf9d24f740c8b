"""The words of the command line: what each command is called and takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pathlib import Path
from typing import Any

from sdgp_desktop.commands.usage import Parser
from sdgp_desktop.kernel.series import DESKS_MAX
from sdgp_desktop.kernel.texts import LANGUAGES, Text, mark

TITLE = mark("commands", "commands")
MEGABYTE, MOST_MB = 1_000_000, 100_000
MOST_FINDS = 1_000
GROUNDS = ("asked", "needless", "consent", "wrong")  # of an erasure; a test holds them against the register's
PLACES = (
    "registry", "calls", "intake", "scoring", "matching", "partnerships", "visits", "budget", "exchange", "kernel",
)  # fmt: skip
DESCRIPTION = mark("commands", "SDG partnerships of municipalities: the window without arguments, or one command.")


@dataclass(frozen=True)
class Command:
    """One command: its name, what it does, where it lives ("module:function") and its arguments."""

    name: str
    help: Text
    place: str
    arguments: tuple[tuple[tuple[str, ...], dict[str, Any]], ...] = ()
    reads: bool = False  # only looks: allowed while another program has the database
    acts_with: str = ""  # the option with which it does more than look
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


def finds(text: str) -> int:
    """How many records a search tells, from 1."""
    if not text.isdecimal() or not 1 <= int(text) <= MOST_FINDS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {MOST_FINDS} is needed, not '{text}'")
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
WHERE = arg("--where", metavar="PLACE", choices=PLACES,
            help=mark("commands", "only what belongs to one place: intake, partnerships, budget …"))  # fmt: skip
LOOK = arg("--look", action="store_true", help=mark("commands", "only name it"))
IMPORT = arg("number", metavar="N", help=mark("commands", "number of the import in the list, or name of its packet"))
FOR = mark("commands", "offices (RALGA), single desks (RALGA-R2) or, where two are called alike, keys")
PACKET = (
    arg("--for", dest="offices", nargs="+", required=True, metavar="CODE", help=FOR),
    arg("--everything", action="store_true",
        help=mark("commands", "on a stick: all from the beginning, not only what they have not confirmed")),
    arg("--without-scans", action="store_true", help=mark("commands", "leave documents and scans out")),
    arg("--limit", type=megabytes, metavar="MB", help=mark("commands", "several files of at most so many megabytes")),
)  # fmt: skip
PLACE = arg("municipality", metavar="MUNICIPALITY", help=mark("commands", "its code, its name, or its id"))
SOMEBODY = arg("person", metavar="PERSON", help=mark("commands", "the whole name in the register, or the id"))
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
    ), reads=True, acts_with="adopt"),
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
    Command("office", mark("commands", "the offices known here, their cards, and what went between them"),
            "", children=(
        Command("card", mark("commands", "write the public card of this office"), "exchange:card", (TO,)),
        Command("add", mark("commands", "get to know another office by its card"), "exchange:add", (FILE,)),
        Command("confirm", mark("commands", "note that the six words of a desk were compared"), "exchange:confirm", (
            arg("desk", metavar="CODE", help=mark("commands", "the desk (RALGA-R2), or the beginning of its key")),
            arg("--words", required=True, nargs="+", metavar="WORD",
                help=mark("commands", "the six words as that office read them out")),
        )),
        Command("list", mark("commands", "the offices known here"), "exchange:known", (), reads=True),
        Command("stop", mark("commands", "let a desk take part no longer, for all offices"), "between:stop", (
            arg("desk", metavar="CODE", help=mark("commands", "the desk (RALGA-R2), or the beginning of its key")),
            arg("--reason", required=True, metavar="TEXT", help=mark("commands", "why: all offices will read it")),
        )),
        Command("number", mark("commands", "give this computer another number, before anything was entered"),
                "exchange:number", (
            arg("number", type=desk_number, metavar="N", help=mark("commands", "from 1 to 99")),
        )),
        Command("recovery", mark("commands", "write the recovery sheet: the keys of the database and of this desk"),
                "locks:recovery", (TO, IN_LANGUAGE)),
        Command("bring-back", mark("commands", "give this desk the keys of its recovery sheet again"),
                "locks:bring_back"),
        Command("keep-keys", mark("commands", "go on with new keys, where those of this desk are lost for good"),
                "locks:keep_keys"),
        Command("transfers", mark("commands", "the transfer register: what left and what came in"),
                "between:transfers", (
            arg("--way", choices=("sent", "taken"), help=mark("commands", "only what left, or only what came in")),
            arg("--desk", metavar="CODE", help=mark("commands", "only to or from this office or desk")),
        ), reads=True),
        Command("receipts", mark("commands", "what arrived of the packets that left, desk by desk"),
                "between:receipts", (
            arg("--open", action="store_true", help=mark("commands", "only what nobody has confirmed yet")),
        ), reads=True),
    )),
    Command("plan", mark("commands", "what a packet would hold and how large it would be, without writing it"),
            "exchange:plan", PACKET),
    Command("export", mark("commands", "write a packet for other offices"), "exchange:export", (*PACKET, TO)),
    Command("rehearse", mark("commands", "what an import would do, without doing it"), "exchange:rehearse", (
        FILE, arg("--list", action="store_true", help=mark("commands", "field by field, with old and new value")),
        arg("--effect", choices=("new", "changed", "conflict", "removed", "back"),
            help=mark("commands", "of the list only what is new, changed, in conflict, removed or goes back")),
        WHERE,
        arg("--search", metavar="WORDS", help=mark("commands", "of the list only lines with these words")),
    )),
    Command("import", mark("commands", "take a packet in"), "exchange:take_in", (FILE,)),
    Command("imports", mark("commands", "the packets that were taken in, and taking them back"), "", children=(
        Command("list", mark("commands", "the imports with their numbers, the oldest first"),
                "imports:known", (), reads=True),
        Command("show", mark("commands", "which fields an import changed, with their numbers"),
                "imports:changes", (IMPORT,)),
        Command("undo", mark("commands", "take an import back whole"), "imports:undo_import", (IMPORT,)),
        Command("set-back", mark("commands", "give fields of an import their earlier value again"),
                "imports:set_back", (
            IMPORT, arg("lines", nargs="*", type=int, metavar="LINE",
                        help=mark("commands", "numbers of fields, from “imports show”")),
            arg("--all", action="store_true", help=mark("commands", "all fields that can be set back")),
        )),
    )),
    Command("folder", mark("commands", "the exchange folder of this computer"), "", children=(
        Command("choose", mark("commands", "use this folder from now on"), "folder:choose", (
            arg("folder", type=Path, metavar="FOLDER"),
        ), without_office=True),
        Command("list", mark("commands", "what lies there for this desk, and what cannot be used"),
                "folder:waiting", (), reads=True),
        Command("write", mark("commands", "write one packet there for all desks that take part"), "folder:write", (
            arg("--for", dest="offices", nargs="+", metavar="CODE", help=FOR),
            arg("--strangers", action="store_true",
                help=mark("commands", "also for desks whose six words nobody here has compared")),
        )),
    )),
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
    Command("conflicts", mark("commands", "open questions after imports"), "questions:conflicts", (WHERE,), reads=True),
    Command("resolve", mark("commands", "answer an open question"), "questions:resolve", (
        arg("id"), arg("--keep", type=int, metavar="N", help=mark("commands", "keep the value with this number")),
        arg("--value", dest="values", action="append", metavar="TEXT",
            help=mark("commands", "a value of one's own; FIELD=TEXT, once for each part, where there are several")),
    )),
    Command("resolve-many", mark("commands", "answer many open questions with the values of one office"),
            "questions:resolve_many", (
        arg("ids", nargs="*", metavar="ID", help=mark("commands", "these questions: all open ones unless given")),
        arg("--from", dest="giver", required=True, metavar="CODE",
            help=mark("commands", "whose values: an office (RALGA), a desk (RALGA-R2) or the beginning of its key")),
        WHERE,
    )),
    Command("recheck", mark("commands", "check the dossiers of running calls again by the rules of today"),
            "intake:recheck"),
    Command("undo",
            mark("commands", "name what you did last, and take it back; but no answer to an open question, since every "
                             "command seals its work when it ends"),
            "imports:undo", (LOOK,)),
    Command("redo", mark("commands", "do again what was undone last"), "imports:redo", (LOOK,)),
    Command("bin", mark("commands", "what was removed, and putting it back"), "", children=(
        Command("list", mark("commands", "what is in the bin, with numbers, the newest first"),
                "bin:known", (), reads=True),
        Command("put-back", mark("commands", "take lines out of the bin again, by their numbers"), "bin:put_back", (
            arg("numbers", nargs="+", type=int, metavar="N", help=mark("commands", "numbers from “bin list”")),
        )),
        Command("empty", mark("commands", "hide what is in the bin on this computer; the history keeps it"),
                "bin:empty", (
            arg("--for-good", action="store_true", required=True,
                help=mark("commands", "to be said, since nothing of it can be put back here afterwards")),
        )),
    )),
    Command("get", mark("commands", "read a record or one field"),
            "fields:get", (arg("number"), arg("field", nargs="?")), reads=True),
    Command("set", mark("commands", "change one field"),
            "fields:set_value", (arg("number"), arg("field"), arg("value"))),
    Command("history", mark("commands", "who changed what"),
            "fields:history", (arg("number"), arg("field", nargs="?")), reads=True),
    Command("search", mark("commands", "records by their words, the same ones as in the window"), "finding:search", (
        arg("words", nargs="+", metavar="WORD"),
        arg("--most", type=finds, default=30, metavar="N", help=mark("commands", "at most so many: 30 unless given")),
    ), reads=True),
    Command("municipality", mark("commands", "a municipality that stands twice in the register"), "", children=(
        Command("twins", mark("commands", "which ones are perhaps the same"), "places:twins", (PLACE,), reads=True),
        Command("unite", mark("commands", "put two together that are one"), "places:unite", (
            PLACE, arg("--into", required=True, metavar="MUNICIPALITY", help=mark("commands", "the one that stays")),
        )),
    )),
    Command("erasure", mark("commands", "erasing somebody's personal data, in all offices"), "", children=(
        Command("plan", mark("commands", "what would go and what the law keeps, without erasing"),
                "erasing:plan", (SOMEBODY,), reads=True),
        Command("carry-out", mark("commands", "erase for good; there is no way back"), "erasing:carry_out", (
            SOMEBODY,
            arg("--ground", required=True, choices=GROUNDS, help=mark("commands", "why: all offices will read it")),
            arg("--for-good", action="store_true", required=True,
                help=mark("commands", "to be said, since nothing brings the data back")),
        )),
        Command("list", mark("commands", "who was erased, and which offices have confirmed it"),
                "erasing:known", (), reads=True),
    )),
    Command("pin", mark("commands", "the PIN of the person who works here"), "", children=(
        Command("set", mark("commands", "give a PIN, or another one (SDGP_NEW_PIN, or asked for)"), "locks:set_pin"),
        Command("remove", mark("commands", "work without a PIN; without the last one everything lies open"),
                "locks:remove_pin"),
        Command("recover", mark("commands", "a new PIN with the recovery key (SDGP_RECOVERY_KEY, or asked for)"),
                "locks:recover", without_office=True),
    )),
    Command("backup", mark("commands", "write a safety copy"), "offices:backup", (TO,)),
    Command("restore", mark("commands", "go back to a safety copy"), "offices:restore", (FILE,), without_office=True),
    Command("verify", mark("commands", "full check: database, journal, ledger sums, attachments"),
            "offices:verify", (), reads=True),
    Command("digest", mark("commands", "one hash of the content"),
            "offices:digest", (arg("--audience", metavar="A"),), reads=True),
)  # fmt: skip


@cache
def build_parser(language: str = "en", as_json: bool = False) -> Parser:
    """The parser of all commands; `arguments.command_spec` is the command chosen.

    It speaks `language`, which is also that of the answers unless another is asked for; with `as_json` it tells a
    wrong usage to a program.
    """
    parser = Parser(prog="main.py", description=DESCRIPTION.to(language), language=language, as_json=as_json)
    for names, options in COMMON:
        parser.take(*names, **options)
    parser.set_defaults(language=language)
    _add(parser, COMMANDS)
    return parser


def _add(parser: Parser, commands: tuple[Command, ...]) -> None:
    group = parser.add_subparsers(required=True, metavar="COMMAND", title=TITLE.to(parser.language))
    for command in commands:
        words = command.help.to(parser.language)
        child = group.add_parser(
            command.name, help=words, description=words, language=parser.language, as_json=parser.as_json
        )
        if command.children:
            _add(child, command.children)
            continue
        child.add_argument("--json", action="store_true", default=argparse.SUPPRESS, help=argparse.SUPPRESS)
        for names, options in command.arguments:
            child.take(*names, **options)
        child.set_defaults(command_spec=command)
