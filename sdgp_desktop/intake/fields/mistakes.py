"""What is wrong with one answer of a form, where a file has several: a line each below the refusal of the file."""

from sdgp_desktop.kernel.texts import Text, mark

# fmt: off
MISTAKES: dict[str, Text] = {
    "form_formula": mark("intake", "{field} ({place}): a formula, not a value."),
    "form_error_value": mark("intake", "{field} ({place}): an error value of Excel."),
    "form_not_a_number": mark("intake", "{field} ({place}): “{text}” is not a number."),
    "form_not_whole": mark("intake", "{field} ({place}): “{text}” must be a whole number."),
    "form_out_of_range": mark("intake", "{field} ({place}): “{text}” cannot be so small or so large."),
    "form_not_a_day": mark("intake", "{field} ({place}): “{text}” is not a day."),
    "form_day_to_come": mark("intake", "{field} ({place}): {text} is yet to come."),
    "form_not_yes_or_no": mark("intake", "{field} ({place}): “{text}” is neither yes nor no."),
    "form_not_on_list": mark("intake", "{field} ({place}): “{text}” is not on the list."),
    "form_unknown_field": mark("intake", "{field} is not a field of the form."),
    "form_sheet_missing": mark("intake", "Sheet “{sheet}” is missing."),
    "form_question_missing": mark("intake", "Question {field} is missing on sheet “{sheet}”."),
    "form_question_twice": mark("intake", "Question {field} stands twice, on sheet “{sheet}” too."),
}
