"""Sentences for what papers, workbooks and forms refuse or find odd."""

from sdgp_desktop.kernel.texts import Text, mark

# fmt: off
REFUSALS: dict[str, Text] = {
    "file_not_readable": mark("paperkit", "{file} could not be opened ({reason}). Nothing was taken in; check that the file is there and that you may read it."),
    "file_empty": mark("paperkit", "{file} is empty. Nothing was taken in; ask for the file again."),
    "file_too_large": mark("paperkit", "{file} is larger than {most} MB. Nothing was taken in; split the list and try again."),
    "text_not_readable": mark("paperkit", "{file} could not be read as text ({encoding}). Nothing was taken in; save it again as CSV in UTF-8."),
    "not_a_csv": mark("paperkit", "{file} is a workbook or a PDF, not a CSV file. Nothing was taken in; open it and save the sheet as CSV (UTF-8)."),
    "workbook_cut": mark("paperkit", "{file} is incomplete: its end is missing. Nothing was taken in; ask for the file again."),
    "workbook_encrypted": mark("paperkit", "{file} is protected with a password. Nothing was taken in; save it without the password and try again."),
    "workbook_is_xls": mark("paperkit", "{file} is an old Excel file (.xls). Nothing was taken in; open it in Excel or LibreOffice and save it as .xlsx."),
    "workbook_is_xlsb": mark("paperkit", "{file} is a binary Excel file (.xlsb). Nothing was taken in; save it as .xlsx."),
    "workbook_is_ods": mark("paperkit", "{file} is a LibreOffice file (.ods). Nothing was taken in; open it and save it as .xlsx."),
    "workbook_is_html": mark("paperkit", "{file} is a web page with the ending of a workbook. Nothing was taken in; open it in Excel and save it as .xlsx."),
    "workbook_is_xml": mark("paperkit", "{file} is an old XML workbook. Nothing was taken in; open it in Excel and save it as .xlsx."),
    "workbook_is_pdf": mark("paperkit", "{file} is a PDF with the ending of a workbook. Nothing was taken in; ask for the Excel form."),
    "workbook_other_document": mark("paperkit", "{file} is another kind of document, not a workbook. Nothing was taken in; ask for the Excel form."),
    "not_a_workbook": mark("paperkit", "{file} is no Excel workbook. Nothing was taken in; ask for the Excel form (.xlsx)."),
    "workbook_too_many_parts": mark("paperkit", "{file} consists of {parts} parts, more than {most}. Nothing was taken in, for safety; copy the cells into a new workbook."),
    "workbook_too_large": mark("paperkit", "{file} unpacks to more than {most} MB. Nothing was taken in, for safety; ask for the file anew, as it was sent out."),
    "workbook_swells": mark("paperkit", "{file} unpacks to more than {most} times its size. Nothing was taken in, for safety; ask for the file anew, as it was sent out."),
    "workbook_unsafe": mark("paperkit", "{file} holds declarations that a workbook must not hold. Nothing was taken in; do not open it, and ask the sender."),
    "workbook_damaged": mark("paperkit", "{file} is damaged and could not be read to its end. Nothing was taken in; open and save it in Excel, or ask for it again."),
    "sheet_too_long": mark("paperkit", "Sheet “{sheet}” of {file} has more than {most} rows. Nothing was taken in; split the list."),
    "sheet_too_wide": mark("paperkit", "Sheet “{sheet}” of {file} has more than {most} columns. Nothing was taken in; leave out the columns that are not needed."),
    "cell_too_long": mark("paperkit", "A text of {letters} letters does not fit into a cell ({most} at most). Nothing was written; shorten the text, or print it as PDF."),
    "picture_not_readable": mark("paperkit", "The picture {file} could not be read. The paper was not made; choose a PNG or JPG file."),
    "picture_too_large": mark("paperkit", "The picture {file} has more than {most} points. The paper was not made; make the picture smaller."),
    "not_a_form": mark("paperkit", "{file} is a workbook, but none of our forms: its hidden sheet is missing. Nothing was taken in; send the form again and have the answers copied into it."),
    "form_of_other_kind": mark("paperkit", "{file} is a form “{form}”, expected was “{expected}”. Nothing was taken in; take it in at its own place."),
    "form_of_other_side": mark("paperkit", "{file} is the form for the other side ({side}). Nothing was taken in; choose the call it belongs to."),
    "form_of_other_layout": mark("paperkit", "{file} is a form of another layout than the one this program sends out today. Nothing was taken in; send today’s form and have the answers copied into it."),
    "choice_not_known": mark("paperkit", "“{text}” is not in the list. It was left open; choose from the list."),
    "not_a_whole_number": mark("paperkit", "“{text}” is not a whole number. It was left open; type it without decimals."),
}
FINDINGS: dict[str, Text] = {
    "formula_in_form": mark("paperkit", "There is a formula in row {row}, column {column}. It was left open; type the value itself."),
    "error_in_form": mark("paperkit", "There is an error value in row {row}, column {column}. It was left open; type the value."),
    "hidden_row": mark("paperkit", "Sheet “{sheet}”, row {row}: the row is hidden. Its answers were taken in; check them."),
    "sheet_missing": mark("paperkit", "Sheet “{sheet}” of the form is missing. Nothing was taken in; ask for the form with all its sheets."),
    "question_missing": mark("paperkit", "A question is missing on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out."),
    "question_twice": mark("paperkit", "A question stands twice on sheet “{sheet}”. Nothing was taken in; ask for the form as it was sent out."),
    "text_beside": mark("paperkit", "Sheet “{sheet}”, row {row}: “{text}” stands where nothing is asked and was not taken in. If it is an answer, type it into its field."),
    "sheet_unknown": mark("paperkit", "Sheet “{sheet}” is no part of the form and was not taken in. If there are answers on it, type them into their fields."),
    "dates_1904": mark("paperkit", "This workbook counts its days from 1904. The days were converted; check one of them."),
    "sheet_hidden": mark("paperkit", "Sheet “{sheet}” is hidden."),
    "nul_removed": mark("paperkit", "The file held empty characters; they were left out."),
    "encoding_guessed": mark("paperkit", "The letters were read as {encoding}. Check names with accents; choose another encoding if they are wrong."),
}
ACTS: dict[str, Text] = {}
