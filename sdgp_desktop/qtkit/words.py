"""Sentences for what is typed and cannot be taken; no Qt, so that every reader of codes finds them."""

from sdgp_desktop.kernel.texts import Text, mark

REFUSALS: dict[str, Text] = {
    "not_a_day": mark("qtkit", "“{text}” is not a day. Nothing was stored; type it as 2024-04-03 or 3/4/2024."),
    "not_yes_or_no": mark("qtkit", "“{text}” is neither yes nor no. Nothing was stored; choose one of the two."),
    "year_in_full": mark("qtkit", "Type the year of “{text}” with four digits. Nothing was stored."),
    "not_whole": mark("qtkit", "“{text}” is not a whole number. Nothing was stored; type digits only."),
    "too_low": mark("qtkit", "{value} is too low: the least is {low}. Nothing was stored."),
    "too_high": mark("qtkit", "{value} is too high: the most is {high}. Nothing was stored."),
    "not_an_address": mark("qtkit", "“{text}” is not an e-mail address. Nothing was stored; type it as name@place.be."),
    "too_long": mark("qtkit", "{over} characters too many: {limit} is the most. Nothing was stored; shorten the text."),
    "not_in_list": mark("qtkit", "“{text}” is not in the list. Nothing was stored; choose one of the list."),
}
FINDINGS: dict[str, Text] = {}
ACTS: dict[str, Text] = {}
