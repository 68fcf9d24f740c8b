"""The usual kinds of documents in words: files name them in English, people read them in their language."""

import re
from collections.abc import Mapping

from sdgp_desktop.kernel.texts import Text, mark

DOCUMENT_KIND = "b.kind"  # the field that holds it
PLUS = re.compile(r"\s*\+\s*")
COUNTED = re.compile(r"(?P<before>\d+ )?(?P<kind>.*?)(?P<after> \(\d+\))?")
KINDS: Mapping[str, Text] = {
    "attendance list": mark("budget", "attendance list"),
    "bank statement": mark("budget", "bank statement"),
    "certificate of broadcast": mark("budget", "certificate of broadcast"),
    "contract": mark("budget", "contract"),
    "correction note": mark("budget", "correction note"),
    "delivery note": mark("budget", "delivery note"),
    "e-tickets": mark("budget", "e-tickets"),
    "hotel invoice": mark("budget", "hotel invoice"),
    "internal debit note": mark("budget", "internal debit note"),
    "invoice": mark("budget", "invoice"),
    "list": mark("budget", "list"),
    "lists": mark("budget", "lists"),
    "payment confirmation": mark("budget", "payment confirmation"),
    "policies": mark("budget", "policies"),
    "policy": mark("budget", "policy"),
    "quotes": mark("budget", "quotes"),
    "receipt": mark("budget", "receipt"),
    "receipts": mark("budget", "receipts"),
    "signed list": mark("budget", "signed list"),
    "signed per diem list": mark("budget", "signed per diem list"),
    "tickets": mark("budget", "tickets"),
}

SOURCES = {"FIXED-PARITY": mark("budget", "fixed parity")}  # of rates that no month changes


def kind_words(kind: str, language: str) -> str:
    """The kind of a document ("3 quotes + invoice") in words; what is not among the usual ones stays as it was typed."""
    return " + ".join(_said(part, language) for part in PLUS.split(kind))


def _said(part: str, language: str) -> str:
    found = COUNTED.fullmatch(part)
    known = KINDS.get(found["kind"].casefold()) if found else None
    if found is None or known is None:
        return part
    return f"{found['before'] or ''}{known.to(language)}{found['after'] or ''}"


def source_words(source: str, language: str) -> str:
    """Where a rate comes from, in words; what is no code of ours stays as it was typed."""
    known = SOURCES.get(source.upper())
    return source if known is None else known.to(language)
