"""The command line: the same services as the window, for scripts, support and tests; no display, no Qt.

    python main.py [--database FILE] [--language en|fr|nl] [--json] COMMAND …

Exit status 0: done; 1: something was refused, with one short text; 2: wrong usage.
"""

import errno
import os
import sys
from collections.abc import Sequence
from typing import Any, TextIO

from sdgp_desktop.commands.parser import build_parser
from sdgp_desktop.commands.usage import spoken
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import FULL, QUOTA


def main(argv: Sequence[str]) -> int:
    """Run one command; returns the exit status: not 0 when something was refused or a check found something wrong."""
    utf8_streams()
    arguments = build_parser(spoken(argv), "--json" in argv).parse_args(list(argv))
    try:
        answer = run(arguments)
    except Refusal as refusal:
        return tell_refusal(refusal, arguments)
    except Exception as error:  # a mistake of ours: one short text, and the details for support on demand
        if os.environ.get("SDGP_DETAILS"):
            raise
        full = isinstance(error, OSError) and error.errno in (FULL, QUOTA)
        told = Refusal("disk_full") if full else Refusal("own_mistake", kind=type(error).__name__)
        return tell_refusal(told, arguments)
    refused = answer.get("refused", [])
    tell(answer, arguments)
    return 1 if refused or answer.get("ok") is False else 0


def tell(answer: dict[str, Any], arguments: Any) -> None:
    """The answer on stdout, what was refused beside it on stderr; as one JSON object both together."""
    from sdgp_desktop.commands.report import as_json, for_people, say

    if arguments.json:
        put(as_json(answer, 1))
        return
    for line in refused_lines(answer.pop("refused", []), arguments.language):
        put(line, sys.stderr)
    put("\n".join(say(for_people(answer, arguments.language), arguments.language)))


def put(text: str, stream: TextIO | None = None) -> None:
    """Write a text; when whoever reads it has gone (`| head`), the rest is nobody's."""
    stream = stream or sys.stdout
    try:
        print(text, file=stream, flush=True)
    except OSError as error:
        if error.errno not in (errno.EPIPE, errno.EINVAL):  # EINVAL is what Windows says
            raise
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())  # nothing is left to be written at the end


def utf8_streams() -> None:
    """Names have letters that the code page of a console may lack: write UTF-8 everywhere."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def run(arguments: Any) -> dict[str, Any]:
    """The answer of a command, over the office it needs."""
    from sdgp_desktop.commands.offices import database_of, unlocked

    command = arguments.command_spec
    if command.without_office:
        answer: dict[str, Any] = command.find()(arguments)
        return answer
    looks = command.reads and not (command.acts_with and getattr(arguments, command.acts_with))
    with unlocked(database_of(arguments), arguments, read_only=looks) as office:
        return dict(command.find()(office, arguments))


def tell_refusal(refusal: Refusal, arguments: Any) -> int:
    """One short text on stderr, or the code and its facts as JSON on stdout."""
    from sdgp_desktop.commands.report import as_json
    from sdgp_desktop.sentences import sentence

    if arguments.json:
        put(as_json({"error": {"code": refusal.code, "facts": refusal.facts}}))
    else:
        put(sentence(refusal, arguments.language), sys.stderr)
    return 1


def refused_lines(refused: Sequence[dict[str, Any]], language: str) -> list[str]:
    """What was refused beside what was taken, a sentence each, with the row where there is one."""
    from sdgp_desktop.commands.report import MORE, ROW, SHOWN
    from sdgp_desktop.sentences import sentence

    lines = []
    for one in refused[:SHOWN]:
        said = sentence(Refusal(one["code"], **one["facts"]), language)
        lines.append(ROW.to(language, row=one["row"], text=said) if "row" in one else said)
    left = len(refused) - len(lines)
    return [*lines, MORE.to(language, left)] if left else lines
