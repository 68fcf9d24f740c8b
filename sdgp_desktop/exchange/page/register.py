"""The transfer register: every packet that left or came in."""

from sdgp_desktop.exchange.model import RegisterModel
from sdgp_desktop.exchange.page import words
from sdgp_desktop.qtkit.basics import Empty
from sdgp_desktop.qtkit.language import say
from sdgp_desktop.qtkit.place import PlaceContext
from sdgp_desktop.qtkit.table import Column, Filter, SqlTableModel, TablePage


def register_page(model: RegisterModel, context: PlaceContext) -> TablePage:
    """The list of packets, the newest first."""
    columns = (
        Column("when", say(words.WHEN), lambda r: r.when, width=17, sortable=False),
        Column(
            "way", say(words.WAY), lambda r: r.way, width=16, sortable=False,
            tone=lambda r: "accent" if r.direction == "sent" else "note",
        ),
        Column("desks", say(words.DESKS), lambda r: r.desks, width=18, sortable=False),
        Column("changes", say(words.CHANGES), lambda r: r.changes, width=12, right=True, sortable=False),
        Column("size", say(words.SIZE), lambda r: r.size, width=9, right=True, sortable=False),
        Column("confirmed", say(words.CONFIRMED), lambda r: r.confirmed, width=30, sortable=False,
               tip=lambda r: r.confirmed),
        Column("classes", say(words.CLASSES), lambda r: r.classes, width=24, sortable=False, tip=lambda r: r.classes),
        Column("file", say(words.FILE), lambda r: r.file, width=26, sortable=False, tip=lambda r: r.file),
        Column("person", say(words.PERSON), lambda r: r.person, width=16, sortable=False),
    )  # fmt: skip
    return TablePage(
        context, "register", title=say(words.REGISTER),
        model=SqlTableModel(columns=columns, fetch=model.page, count=model.count),
        filters=(Filter("way", say(words.WAY), load=model.ways),),
        empty=Empty("archive", say(words.NO_PACKET), say(words.NO_PACKET_TEXT), name="noPacket"),
    )  # fmt: skip
