"""The library of holidays: only the countries that are asked for, and every country that it knows."""

import subprocess
import sys

FEW = """
import sys
from sdgp_desktop.visits.service import holidays_of
assert holidays_of("BE", [2024]) and holidays_of("RW", [2024])
known = {name for name in sys.modules if name.startswith("holidays.countries.")}
print(len(known), "holidays.countries.zimbabwe" in known)
"""
ALL = """
from sdgp_desktop.visits.service import holidays_of
from holidays.registry import EntityLoader
codes = [code for code in EntityLoader.get_country_codes(include_aliases=False)]
days = {code: len(holidays_of(code, [2024])) for code in codes}
assert len(days) > 200, len(days)
import holidays
assert days == {code: len(holidays.country_holidays(code, years=2024, language="en_US")) for code in codes}
"""


def said(program: str) -> str:
    """What a program of its own says."""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_only_the_countries_that_are_asked_for_are_imported() -> None:
    assert said(FEW) == "2 False"


def test_every_country_of_the_library_can_still_be_asked_for() -> None:
    assert said(ALL) == ""
