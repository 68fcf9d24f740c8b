#!/usr/bin/env python3
"""Keep the texts of the program and their translations together: standard library only.

    translations.py update [TABLE.json ...] [--prune]   take in all texts of the program, and translations of tables
    translations.py compile                             write the JSON that the program reads
    translations.py check                               list what is missing, unfinished, differs in its blanks, or has
                                                        straight apostrophes in French (in help and reference too)

A table is {"context": {"English source": {"fr": "...", "nl": "..."}}}; a source with {n} has a list of forms
(one, other) per language, English included. The .ts files are Qt's, so that Qt Linguist opens them.
"""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))  # as a script it knows only its own folder

from installer.gathering import Found, Key, extract  # noqa: E402

PACKAGE = ROOT / "sdgp_desktop"
FOLDER = ROOT / "translations"
LANGUAGES = ("en", "fr", "nl")
SOURCE_LANGUAGE = "en"
FORMS = 2  # English, French and Dutch each have a form for one and a form for others

Tables = dict[Key, dict[str, list[str]]]


@dataclass
class Message:
    """One text in one language. `forms` has one entry, or one per plural form; empty entries are not translated yet."""

    context: str
    source: str
    forms: list[str] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    finished: bool = False
    vanished: bool = False

    @property
    def numerus(self) -> bool:
        """Whether the text counts something, and so has plural forms."""
        return "{n}" in self.source


# ---- the .ts files


def read_ts(path: Path) -> dict[Key, Message]:
    """The messages of a .ts file, in its order."""
    if not path.exists():
        return {}
    from xml.etree import ElementTree

    messages: dict[Key, Message] = {}
    for context in ElementTree.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for node in context.iter("message"):
            message = Message(name, node.findtext("source") or "")
            message.places = [location.get("filename", "") for location in node.iter("location")]
            translation = node.find("translation")
            if translation is not None:
                state = translation.get("type", "")
                forms = [form.text or "" for form in translation.iter("numerusform")]
                message.forms = forms or [translation.text or ""]
                message.vanished = state in ("vanished", "obsolete")
                message.finished = state != "unfinished" and all(message.forms)
            messages[name, message.source] = message
    return messages


def write_ts(path: Path, language: str, messages: Mapping[Key, Message]) -> None:
    """Write a .ts file, sorted, so that two people's additions merge line by line."""
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>"]
    lines.append(f'<TS version="2.1" language="{language}" sourcelanguage="{SOURCE_LANGUAGE}">')
    for context in sorted({key[0] for key in messages}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in messages if key[0] == context):
            lines += _message_lines(messages[key])
        lines.append("</context>")
    lines.append("</TS>")
    replace(path, "\n".join(lines) + "\n")


def _message_lines(message: Message) -> Iterator[str]:
    yield '    <message numerus="yes">' if message.numerus else "    <message>"
    for place in sorted(message.places):
        yield f'        <location filename="../{escape(place.removeprefix("../"))}"/>'
    yield f"        <source>{escape(message.source)}</source>"
    state = ' type="vanished"' if message.vanished else "" if message.finished else ' type="unfinished"'
    if message.numerus:
        yield f"        <translation{state}>"
        for form in message.forms or [""] * FORMS:
            yield f"            <numerusform>{escape(form)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{state}>{escape(message.forms[0] if message.forms else '')}</translation>"
    yield "    </message>"


def escape(text: str) -> str:
    """The text as it stands between two tags (the standard library's own way takes 25 ms to import)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def replace(path: Path, content: str) -> None:
    """Write a file so that a reader finds either the old or the new content, never a half."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f"{path.name}.{os.getpid()}.new")
    draft.write_text(content, "utf-8", newline="\n")
    os.replace(draft, path)


@contextmanager
def only_one(folder: Path) -> Iterator[None]:
    """Let one process at a time change the translations; the others wait."""
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / ".lock").open("a+") as held:
        if sys.platform == "win32":
            import msvcrt

            held.seek(0)
            msvcrt.locking(held.fileno(), msvcrt.LK_LOCK, 1)
        else:
            import fcntl

            fcntl.flock(held, fcntl.LOCK_EX)
        yield  # closing the file gives the lock back


# ---- bringing both together


def merge(language: str, old: Mapping[Key, Message], found: Found, tables: Tables) -> dict[Key, Message]:
    """The messages of a language after a walk over the program: translations stay, tables win over them."""
    merged: dict[Key, Message] = {}
    for key, places in found.texts.items():
        message = old.get(key) or Message(*key)
        message.places, message.vanished = places, False
        given = tables.get(key, {}).get(language)
        if given is None and language == SOURCE_LANGUAGE and not message.numerus:
            given = [message.source]
        if given is not None:
            message.forms = given
        if language == "fr":
            message.forms = [_ELISION.sub("’", form) for form in message.forms]
        wanted = FORMS if message.numerus else 1
        message.forms = (message.forms + [""] * wanted)[:wanted]
        message.finished = all(message.forms) and (given is not None or message.finished)
        merged[key] = message
    for key, message in old.items():
        if key not in merged:
            # a file that cannot be read just now must not make its texts vanish
            message.vanished = message.vanished or not found.unread
            merged[key] = message
    return merged


def read_tables(paths: Sequence[Path]) -> Tables:
    """Translations from JSON tables; a later table wins."""
    tables: Tables = {}
    for path in paths:
        content: dict[str, dict[str, dict[str, Any]]] = json.loads(path.read_text("utf-8"))
        for context, sources in content.items():
            for source, languages in sources.items():
                for language, given in languages.items():
                    forms = [given] if isinstance(given, str) else [str(form) for form in given]
                    if language not in LANGUAGES or len(forms) != (FORMS if "{n}" in source else 1):
                        raise SystemExit(
                            f"translations: {path.name}: {context}: {source!r}: {language} is no language of the "
                            f"program, or its number of forms is wrong (a text with {{n}} has {FORMS}, others one)"
                        )
                    tables.setdefault((context, source), {})[language] = forms
    return tables


def update(paths: Sequence[Path], prune: bool, package: Path = PACKAGE, folder: Path = FOLDER) -> int:
    """Take in all texts of the program and the translations of tables; 1 when something was refused."""
    tables = read_tables(paths)
    with only_one(folder):
        found = extract(package, package.parent)
        for language in LANGUAGES:
            path = folder / f"sdgp_{language}.ts"
            merged = merge(language, read_ts(path), found, tables)
            if prune:
                merged = {key: message for key, message in merged.items() if not message.vanished}
            write_ts(path, language, merged)
            _report(language, merged, {key[0] for key in tables})
        compile_all(folder)
    for context, source in sorted(key for key in tables if key not in found.texts):
        print(f"not in the program: {context}: {source!r}")
    for line in found.refused + found.unread:
        print(f"refused: {line}", file=sys.stderr)
    return 1 if found.refused or found.unread else 0


def _report(language: str, messages: Mapping[Key, Message], contexts: set[str]) -> None:
    used = [m for m in messages.values() if not m.vanished]
    open_ones = [m for m in used if not m.finished]
    print(f"{language}: {len(used)} texts, {len(open_ones)} unfinished, {len(messages) - len(used)} vanished")
    for message in open_ones:
        if message.context in contexts:
            print(f"    unfinished: {message.context}: {message.source!r}")


# ---- compiling and checking


def compile_all(folder: Path = FOLDER) -> None:
    """Write `sdgp_XX.json` for every .ts: {context: {source: text or its forms}}."""
    for language in LANGUAGES:
        content: dict[str, dict[str, str | list[str]]] = {}
        for message in read_ts(folder / f"sdgp_{language}.ts").values():
            if not message.vanished and message.forms and all(message.forms):
                forms = [typeset(form, language) for form in message.forms]
                given = forms if message.numerus else forms[0]
                content.setdefault(message.context, {})[message.source] = given
        replace(folder / f"sdgp_{language}.json", json.dumps(content, ensure_ascii=False, sort_keys=True) + "\n")


FIXED = "\u00a0"  # the blank that no line is broken at; the narrow one is unknown to some consoles of Windows
_ELISION = re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_]|[«{])")
_BEFORE_MARK = re.compile(r"(?<=[\w}»)\]%€…”])[ \u00a0\u202f]?(?=[:;!?](?:\s|$))")
_SPACED_MARK = re.compile(r"[ \u202f](?=[:;!?»])")
_AFTER_QUOTE = re.compile(r"«[ \u202f]?(?!\u00a0)")


def typeset(text: str, language: str) -> str:
    """A French text as it is printed: one kind of apostrophe, a fixed blank before : ; ! ? and inside « »."""
    if language != "fr":
        return text
    text = _ELISION.sub("’", text)
    text = _SPACED_MARK.sub(FIXED, _BEFORE_MARK.sub(FIXED, text))
    return _AFTER_QUOTE.sub(f"«{FIXED}", text)


def compile_when_old(folder: Path = FOLDER) -> bool:
    """Compile if a .ts is newer than its JSON; tells whether it was."""
    if all(_is_fresh(folder / f"sdgp_{language}") for language in LANGUAGES):
        return False
    with only_one(folder):
        compile_all(folder)
    return True


def _is_fresh(stem: Path) -> bool:
    source, compiled = stem.with_suffix(".ts"), stem.with_suffix(".json")
    if not compiled.exists():
        return False
    # the JSON also depends on this program
    made = compiled.stat().st_mtime_ns
    return made >= Path(__file__).stat().st_mtime_ns and (not source.exists() or made >= source.stat().st_mtime_ns)


def check(package: Path = PACKAGE, folder: Path = FOLDER) -> list[str]:
    """What stands between the translations and being complete, one line each."""
    found = extract(package, package.parent)
    lines = found.refused + found.unread
    for language in LANGUAGES:
        messages = read_ts(folder / f"sdgp_{language}.ts")
        for key in found.texts:
            message = messages.get(key)
            name = f"{language}: {key[0]}: {key[1]!r}"
            if message is None or message.vanished:
                lines.append(f"{name} is missing")
            elif not message.finished:
                lines.append(f"{name} is unfinished")
            else:
                lines += [f"{name} {fault}" for fault in faults(message, language)]
        lines += [
            f"{language}: {m.context}: {m.source!r} is in no file any more (update --prune drops it)"
            for key, m in messages.items()
            if key not in found.texts
        ]
    return [*lines, *straight_apostrophes(package.parent / "resources")]


def straight_apostrophes(resources: Path) -> Iterator[str]:
    """French texts of the help and of the reference data with straight apostrophes."""
    for page in sorted(resources.glob("help/fr/*.md")):
        for number, line in enumerate(page.read_text("utf-8").splitlines(), 1):
            if _ELISION.search(line):
                yield f"fr: {page.name}, line {number} has a straight apostrophe"
    for table in sorted(resources.glob("reference/*.csv")):
        with table.open(encoding="utf-8", newline="") as file:
            for number, row in enumerate(csv.DictReader(file), 2):
                if any(_ELISION.search(value or "") for name, value in row.items() if str(name).endswith("_fr")):
                    yield f"fr: {table.name}, row {number} has a straight apostrophe"


def faults(message: Message, language: str = "") -> Iterator[str]:
    """What is wrong with a finished translation: other blanks than its source, or blanks at its ends."""
    wanted = set(re.findall(r"\{\w+\}", message.source))
    for form in message.forms:
        given = set(re.findall(r"\{\w+\}", form))
        if given - {"{n}"} != wanted - {"{n}"} or (given - wanted):
            yield f"has other blanks in {form!r}"
        if message.numerus and form == message.forms[-1] and "{n}" not in form:
            yield f"does not say how many in {form!r}"
        if form != form.strip() and message.source == message.source.strip():
            yield f"has blanks at its ends in {form!r}"
        if language == "fr" and _ELISION.search(form):
            yield f"has a straight apostrophe in {form!r}"


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks."""
    import argparse

    parser = argparse.ArgumentParser(prog="translations.py", description=__doc__.splitlines()[0])
    commands = parser.add_subparsers(dest="command", required=True)
    updating = commands.add_parser("update", help="take in all texts of the program, and translations of tables")
    updating.add_argument("tables", nargs="*", type=Path)
    updating.add_argument("--prune", action="store_true", help="drop texts that the program no longer has")
    commands.add_parser("compile", help="write the JSON that the program reads")
    commands.add_parser("check", help="list what is missing or wrong")
    given = parser.parse_args(arguments)
    if given.command == "update":
        return update(given.tables, given.prune)
    if given.command == "compile":
        with only_one(FOLDER):
            compile_all()
        return 0
    lines = check()
    print("\n".join(lines) if lines else "translations: complete")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
