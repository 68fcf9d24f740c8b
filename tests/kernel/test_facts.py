"""What sentences tell of amounts, shares and days is written as the reader writes it, however it travelled."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.facts import Amount, told
from sdgp_desktop.kernel.money import plain
from sdgp_desktop.qtkit.language import language, say
from sdgp_desktop.sentences import act_text, sentence, words

MINOR = st.integers(min_value=-(10**12), max_value=10**12)


@given(MINOR, st.sampled_from(["EUR", "XOF", "RWF"]))
def test_an_amount_that_travelled_as_text_is_the_same_amount(minor: int, currency: str) -> None:
    assert told({"open": f"{plain(minor, currency)} {currency}"}) == {"open": Amount(minor, currency)}


def test_what_only_looks_like_a_number_stays_as_it_is() -> None:
    facts = {
        "field": "7.3", "version": "1.2", "value": "2024-04-03", "text": "19.06 EUR", "number": "2024-13-45",
        "open": "19.065 EUR", "name": "0.0", "count": 3,
    }  # fmt: skip
    assert told(facts) == facts


def test_shares_and_days_are_read_back() -> None:
    assert told({"justified": "0.0", "until": "2024-04-03"}) == {"justified": Decimal("0.0"), "until": date(2024, 4, 3)}


@pytest.mark.parametrize(
    ("code", "amounts"),
    [
        ("en", ("€19.06", "€0.05")),
        ("fr", ("19,06\u00a0€", "0,05\u00a0€")),
        ("nl", ("€\u00a019,06", "€\u00a00,05")),
    ],
)
def test_a_refusal_tells_amounts_in_the_reader_s_way(code: str, amounts: tuple[str, str]) -> None:
    refusal = Refusal("refund_too_large", amount="19.06 EUR", open="0.05 EUR")
    said = sentence(refusal, code)
    assert [amount in said for amount in amounts] == [True, True]


def test_a_share_has_the_decimal_sign_of_the_reader() -> None:
    refusal = Refusal("advance_not_justified", justified="0.0", least="70")
    assert sentence(refusal, "fr").startswith("0,0 %")
    assert sentence(refusal, "en").startswith("0.0 %")


def test_an_act_tells_its_day_in_words() -> None:
    assert "close_period" in words("ACTS")
    assert "31\u00a0décembre 2024" in act_text("close_period", {"name": "P", "until": "2024-12-31"}, "fr")


def test_the_window_writes_an_amount_too() -> None:
    language().set("fr", "")
    assert say(words("REFUSALS")["refund_too_large"], **told({"amount": "19.06 EUR", "open": "1250000 XOF"})).count("€")
    language().set("en", "")
