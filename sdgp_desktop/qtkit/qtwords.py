"""Qt's own texts (file dialogs, print dialog, menus of fields) in the window's language.

Qt's catalogues lack some words that people see; those stand here.
"""

from PySide6.QtCore import QLibraryInfo, QTranslator

from sdgp_desktop.kernel.texts import Text, mark

LACKING: dict[str, Text] = {
    text.source: text
    for text in (
        mark("qtkit", "&Look in:"),
        mark("qtkit", "Files of &type:"),
        mark("qtkit", "Folder"),
        mark("qtkit", "File"),
        mark("qtkit", "Drive"),
        mark("qtkit", "%1 File"),
        mark("qtkit", "File Folder"),
        mark("qtkit", "Computer"),
        mark("qtkit", "Cancel"),
        mark("qtkit", "OK"),
        mark("qtkit", "Options >>"),
        mark("qtkit", "Options <<"),
        mark("qtkit", "Page size:"),
        mark("qtkit", "Page Set"),
        mark("qtkit", "None"),
        mark("qtkit", "Long side"),
        mark("qtkit", "Short side"),
        mark("qtkit", "Double Sided Printing"),
    )
}


class QtWords(QTranslator):
    """Qt's catalogue of a language, and the words it lacks."""

    def __init__(self, code: str) -> None:
        super().__init__()
        self.code = code
        self.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))

    def translate(self, context: str, source: str, disambiguation: str | None = None, n: int = -1) -> str:
        """The catalogue's words, ours, or Qt's English."""
        found = super().translate(context, source, disambiguation, n)
        own = LACKING.get(source)
        return found or (own.to(self.code) if own is not None else source)
