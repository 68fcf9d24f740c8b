"""A small form with one field of every kind."""

from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.texts import Text


def words(text: str) -> Text:
    """A text that is the same in every language."""
    return Text("toy", text)


THEMES = (
    Choice("water", words("Eau et assainissement")),
    Choice("jobs", words("Décent work")),
    Choice("waste", words("Waste")),
)
FIELDS = (
    Field("1.1", words("Name of the municipality"), Kind.TEXT, section="1", limit=40, required={"": "R"}, compact=True),
    Field("1.2", words("Country"), Kind.REFERENCE, section="1", source="countries", required={"": "R"}, compact=True),
    Field("1.3", words("E-mail"), Kind.EMAIL, section="1", compact=True),
    Field("1.4", words("Population"), Kind.INTEGER, section="1", low=0, help=words("Last census."), compact=True),
    Field("1.5", words("Internal note"), Kind.TEXT, section="1"),
    Field("2.1", words("Day of the council decision"), Kind.DATE, section="2", required={"": "R"}, compact=True),
    Field("2.2", words("Own contribution"), Kind.MONEY, section="2", currency="EUR", compact=True),
    Field("2.3", words("Link with a city in the South"), Kind.YESNO, section="2", compact=True),
    Field("2.4", words("Motivation"), Kind.LONG, section="2", limit=200, required={"": "R"}, compact=True),
    Field("2.5", words("Themes in order"), Kind.CHOICES, section="2", choices=THEMES, compact=True),
    Field("2.6", words("Main theme"), Kind.CHOICE, section="2", choices=THEMES, compact=True),
    Field("3", words("People"), Kind.TABLE, section="3", compact=True),
    Field("3.1", words("Name"), Kind.TEXT, table="3", section="3"),
    Field("3.2", words("Days"), Kind.INTEGER, table="3", section="3", low=0, high=10),
    Field("4", words("Letter"), Kind.FILE, section="3", compact=True),
)
SECTIONS = {"1": "1  The municipality", "2": "2  The commitment", "3": "3  People and papers"}
COUNTRIES = (("BE", "Belgium"), ("BJ", "Bénin"), ("RW", "Rwanda"))
