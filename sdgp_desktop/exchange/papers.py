"""The recovery sheet: the keys of the database and of the desk in large type, to be kept on paper by two people."""

from sdgp_desktop.exchange.service import database_key, desk_key, own_card
from sdgp_desktop.kernel.store import Store
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order

TITLE = mark("exchange", "Recovery sheet")
SUBTITLE = mark("exchange", "{office}-{desk} · {name} · {day}")
LEAD = mark(
    "exchange",
    "Two people keep this sheet on paper, in two places, and nobody photographs or mails it: "
    "whoever has it can open everything.",
)
DATABASE = mark("exchange", "1  Key of the database")
DATABASE_TEXT = mark(
    "exchange",
    "When all PINs are forgotten: start the program, choose “Use the recovery key…” and type this. "
    "Then a new PIN is asked for. Hyphens and small letters do not matter.",
)
NO_PIN = mark(
    "exchange", "This database has no PIN yet, so it needs no key. Print a new sheet after setting the first PIN."
)
DESK = mark("exchange", "2  Keys of this desk")
DESK_TEXT = mark(
    "exchange",
    "When the file with the keys of the desk is lost or damaged: Settings, People, "
    "“Bring the keys of this desk back…”. Other offices then go on knowing this desk by the same six words.",
)
SIGNS, OPENS = mark("exchange", "It signs with"), mark("exchange", "It opens with")
WORDS = mark("exchange", "Its six words")
LARGE = 7  # groups of four on a line in large type


def recovery_sheet(store: Store, order: Order) -> Paper:
    """One page with all keys of this installation."""
    own = own_card(store)
    day = order.formats.day(order.today)
    subtitle = SUBTITLE.to(order.language, office=own.code, desk=own.desk, name=own.name, day=day)
    paper = order.paper(TITLE, subtitle=subtitle, confidential=True)
    paper.text(LEAD, "lead")
    paper.heading(DATABASE)
    key = database_key(store)
    if key:
        paper.text(in_lines(key), "title")
        paper.text(DATABASE_TEXT)
    else:
        paper.text(NO_PIN)
    paper.heading(DESK)
    for title, secret in zip((SIGNS, OPENS), desk_key(store), strict=True):
        paper.text(title, "small", stays=True)
        paper.text(in_lines(secret), "title")
    paper.text(WORDS, "small", stays=True)
    paper.text(own.fingerprint(order.language), "title")
    paper.text(DESK_TEXT)
    return paper


def in_lines(secret: str) -> str:
    """Groups of letters on lines that fit the page in large type."""
    groups = secret.split("-")
    return "\n".join("  ".join(groups[i : i + LARGE]) for i in range(0, len(groups), LARGE))
