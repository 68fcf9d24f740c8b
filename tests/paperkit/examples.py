"""What the tests of the paper kit share: a letterhead, a small form, and a look into PDF files."""

from datetime import date
from io import BytesIO
from typing import Any

from pypdf import PdfReader

from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.letterhead import Letterhead, Signatory, Stamp
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.shape import FormSpec, Option

LETTERHEAD = Letterhead(
    "Vereniging van Steden", ("Voorbeeldlaan 1, 1000 Brussel",), (), "Met de steun van velen",
    (Signatory("Hanne Wouterlood", "coördinator", "Stad Lier"),),
)  # fmt: skip
STAMP = Stamp(1042, "3fa9c1d2ee77", date(2026, 11, 24))


def paper(title: str = "Dossier", language: str = "nl", **more: Any) -> Paper:
    """A paper to add to."""
    return Paper(title, language, LETTERHEAD, STAMP, **more)


def read(data: bytes) -> PdfReader:
    """A PDF file."""
    return PdfReader(BytesIO(data))


def text_of(data: bytes) -> str:
    """All text of a PDF file, in one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in read(data).pages)


def roles(data: bytes) -> list[str]:
    """The roles of the structure tree, in the order of reading."""
    found: list[str] = []

    def walk(node: Any) -> None:
        node = node.get_object()
        if not hasattr(node, "get") or "/S" not in node:
            return
        found.append(node["/S"])
        kids = node.get("/K", [])
        for kid in kids if isinstance(kids, list) else [kids]:
            if hasattr(kid, "get_object") and not isinstance(kid, int):
                walk(kid)

    root: Any = read(data).trailer["/Root"]
    walk(root["/StructTreeRoot"]["/K"])
    return found


def fonts(data: bytes) -> dict[str, bool]:
    """The fonts of a PDF file, and whether they are embedded."""
    found: dict[str, bool] = {}
    pages: Any = read(data).pages
    for page in pages:
        for font in page["/Resources"]["/Font"].values():
            held = font.get_object()
            found[held["/BaseFont"]] = "/FontFile2" in held.get("/FontDescriptor", {})
    return found


COLOURS = (Choice("red", mark("paperkit", "Yes")), Choice("blue", mark("paperkit", "No")))
NEEDED = {"F": "R", "S": "R"}
LABEL = mark("paperkit", "Question")
FIELDS = (
    Field("1", LABEL, Kind.TEXT, section="1", limit=20, required=NEEDED),
    Field("1.2.street", LABEL, Kind.TEXT, section="1", limit=80),
    Field("1.2.town", LABEL, Kind.TEXT, section="1", limit=80),
    Field("1.10", LABEL, Kind.LONG, section="1", limit=300),
    Field("2", LABEL, Kind.TABLE, section="2"),
    Field("2.1", LABEL, Kind.CHOICE, section="2", table="2", choices=COLOURS),
    Field("2.2.first", LABEL, Kind.TEXT, section="2", table="2"),
    Field("2.2.family", LABEL, Kind.TEXT, section="2", table="2"),
    Field("2.5", LABEL, Kind.TABLE, section="2", table="2"),
    Field("2.5.language", LABEL, Kind.TEXT, section="2", table="2.5"),
    Field("2.5.since", LABEL, Kind.DATE, section="2", table="2.5"),
    Field("3.1", LABEL, Kind.CHOICES, section="3", source="countries"),
    Field("3.2", LABEL, Kind.INTEGER, section="3", low=0, high=500),
    Field("3.3", LABEL, Kind.DECIMAL, section="3"),
    Field("3.4", LABEL, Kind.YESNO, section="3"),
    Field("3.4.remark", LABEL, Kind.TEXT, section="3"),
    Field("3.5", LABEL, Kind.DATE, section="3"),
    Field("3.6", LABEL, Kind.TEXT, section="3", required={"F": "O", "S": "-"}),
    Field("3.7", LABEL, Kind.TEXT, section="3", by="association"),
)
COUNTRIES = (
    Option("RW", {"en": "Rwanda", "fr": "Rwanda", "nl": "Rwanda"}),
    Option("BJ", {"en": "Benin", "fr": "Bénin", "nl": "Benin"}),
)


def spec(side: str = "F") -> FormSpec:
    """A small form with every kind of field."""
    return FormSpec(
        "application", "2023.1", "RW-2023", side, FIELDS, "Form", heads={"1.2": LABEL}, lists={"countries": COUNTRIES}
    )


ANSWERS: dict[str, Any] = {
    "1": "=Lier",
    "1.2": {"street": "Grote Markt", "town": "Lier"},
    "1.10": "Twee regels\nmet Bɔhikɔn en Pèrèrè",
    "2": [
        {"2.1": "red", "2.2": {"first": "Hanne", "family": "Wouterlood"},
         "2.5": [{"language": "nl", "since": "2023-11-24"}, {"language": "fr", "since": None}]},
        {"2.1": "blue", "2.2": {"first": None, "family": "UWASE"}, "2.5": [{"language": "en", "since": None}]},
    ],
    "3.1": ["BJ", "RW"],
    "3.2": 12,
    "3.4": False,
    "3.4.remark": "+32 niet",
    "3.5": "2024-02-29",
}  # fmt: skip
