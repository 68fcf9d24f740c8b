"""Texts made fit for paper and cells: the letters stay, what cannot be printed goes."""

import re
import unicodedata

_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]"
)
_SURROGATES = re.compile("[\ud800-\udfff]")
_PLAIN = re.compile(r"[ -~\n]*\Z")


def printable(text: object) -> str:
    """The text in composed form without control and direction marks; line ends as \\n, tabs as blanks.

    A lone surrogate becomes the replacement character; the narrow blank of French amounts the ordinary fixed blank.
    """
    kept = str(text)
    if _PLAIN.match(kept):
        return kept
    kept = _SURROGATES.sub("\ufffd", kept)
    kept = kept.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    kept = kept.replace("\t", " ").replace("\u202f", "\u00a0")
    return _UNPRINTABLE.sub("", unicodedata.normalize("NFC", kept))
