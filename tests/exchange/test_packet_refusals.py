"""Every refusal of a packet has its own sentence in three languages: what happened, what is safe, what to do."""

import re
from pathlib import Path
from typing import Any

import pytest

from sdgp_desktop.exchange import service
from sdgp_desktop.exchange.fields import REFUSALS
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.texts import LANGUAGES
from sdgp_desktop.sentences import sentence, words

FACTS: dict[str, Any] = {
    "file": "south.sdgp", "office": "RALGA", "desk": "R", "version": 2, "reason": "form", "audience": "all",
    "fingerprint": "one two three four five six", "code": "RALGA", "count": 2, "least": 8,
    "folder": "Stick",
}  # fmt: skip
ASKED_FOR = {
    "not a packet": "packet_not",
    "damaged": "packet_damaged",
    "cut": "packet_cut",
    "for another office": "packet_not_for_us",
    "unknown sender": "sender_unknown",
    "forged": "packet_forged",
    "in an unknown container version": "packet_version",
    "from a stopped office": "sender_stopped",
    "wrong password": "visit_password",
    "disk full": "import_no_room",
}
FURTHER = {
    "gone": "packet_gone",
    "in a zip": "packet_zipped",
    "mangled by a mail program": "packet_mangled",
    "closed again": "packet_rewrapped",
    "of another programme": "packet_other_world",
    "changes of an unknown desk": "author_unknown",
    "changes with a wrong signature": "segment_forged",
    "changes that cannot be read": "segment_not_valid",
    "different content": "import_differs",
    "no card": "no_card",
    "all desks stopped": "desk_stopped",
    "card damaged": "card_damaged",
    "own card": "card_own",
    "card of another programme": "card_other_world",
    "disk gone": "disk_error",
    "no safety copy": "import_no_copy",
    "stick full": "packet_no_room",
    "stick gone while it is written": "packet_not_written",
    "stick gone while it is read": "packet_not_read",
}
ALL = {**ASKED_FOR, **FURTHER}


def said(code: str, language: str) -> str:
    """The sentence of a refusal."""
    return sentence(Refusal(code, **FACTS), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("what", ALL)
def test_a_refusal_says_what_happened_what_is_safe_and_what_to_do(what: str, language: str) -> None:
    text = said(ALL[what], language)
    happened, _, rest = text.partition(". ")
    safe, _, do = re.sub(r"\s;", ";", rest).partition("; ")
    assert len(happened.split()) >= 3, text
    assert len(safe.split()) >= 3, text
    assert len(do.split()) >= 3, text
    assert text.endswith(".")
    assert "{" not in text


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_two_refusals_say_the_same(language: str) -> None:
    texts = [said(code, language) for code in ALL.values()]
    assert len(set(texts)) == len(texts)
    begun = [text.partition(". ")[0] for text in texts]
    assert len(set(begun)) == len(begun)


@pytest.mark.parametrize("what", ALL)
def test_no_two_languages_say_the_same(what: str) -> None:
    assert len({said(ALL[what], language) for language in LANGUAGES}) == len(LANGUAGES)


@pytest.mark.parametrize("code", sorted(REFUSALS))
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_of_the_exchange_has_words_that_are_no_code(code: str, language: str) -> None:
    text = REFUSALS[code].to(language, **FACTS)
    assert "_" not in code or code not in text
    assert text[-1] in ".…"


def test_every_refusal_that_the_packet_can_raise_has_words() -> None:
    """Read from the source: nothing is refused with a code that nobody has words for."""
    folder = Path(str(service.__file__)).parent
    raised = {c for f in folder.glob("*.py") for c in re.findall(r'Refusal\(\s*"(\w+)"', f.read_text("utf-8"))}
    assert len(raised) > 20
    assert raised - set(words("REFUSALS")) == set()
