"""The journal: every change of every record, as acts and operations; undo, history, audit and exchange read it.

An act is one thing a person did. Its operations say, per record, which fields got which new values. An open
operation is one canonical JSON line, `[type, id, {field: value}, 1 when it makes the record]`; fields with personal
data have a line of their own, so that they can be blanked without losing the rest. The next sealing packs all open
operations into segments (`segments.py`), signed, hashed with a salt for each line, one graph per audience.
"""

from uuid import UUID

from sqlalchemy import Column, Index, Integer, LargeBinary, String, Table, Text, select
from sqlalchemy.orm import Session

from sdgp_desktop.kernel.record import Base

ACT = Table(
    "kernel_act",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),  # the order in which this database took it in
    Column("id", String(32), nullable=False, unique=True),
    Column("name", Text, nullable=False),
    Column("person", String(32), nullable=False),
    Column("office", Text, nullable=False),
    Column("desk", Text, nullable=False),
    Column("moment", String(27), nullable=False),
    Column("facts", Text, nullable=False),  # canonical JSON that fills the act's words
    Column("origin", Text, nullable=False),  # genesis, own, import, local (an import that can be undone)
    Column("salt", String(32), nullable=False),  # secret from which the salts of its lines follow; "" once imported
)

OP = Table(  # open operations only
    "kernel_op",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("act", Integer, nullable=False),  # ACT.n
    Column("audience", Text, nullable=False),
    Column("record", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_kernel_op_record", "record"),
)

SEGMENT = Table(
    "kernel_segment",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("name", String(64), nullable=False, unique=True),  # SHA-256 of the head
    Column("audience", Text, nullable=False),
    Column("author", Text, nullable=False),  # public key; "" for what ships with the program
    Column("head", Text, nullable=False),  # canonical JSON, as it is hashed and signed
    Column("signature", Text, nullable=False),
    Column("depth", Integer, nullable=False),  # 1 more than the deepest parent
    Column("state", Text, nullable=False),  # applied, waiting, aside, stopped
    Column("taken", Integer, nullable=True),  # the order in which it was applied here; nothing when it is not
    Column("tip", Integer, nullable=False),  # 1: applied, and no applied segment has it as a parent
    Column("many", Integer, nullable=False),  # 1: which records it touches stands in BODY.ids, not in TOUCH
    Column("read_with", Integer, nullable=False),  # version of the tables that applied it
    Column("changes", Integer, nullable=False),  # operations in it
    Column("bytes", Integer, nullable=False),  # of the compressed body
    Index("ix_kernel_segment_audience", "audience", "taken"),
)

BODY = Table(
    "kernel_body",
    Base.metadata,
    Column("segment", Integer, primary_key=True),
    Column("ids", LargeBinary, nullable=False),  # ids of the records it touches, 16 bytes each, sorted, when many
    Column("body", LargeBinary, nullable=False),  # compressed lines, forwarded as they are
)

EDGE = Table(  # who is whose parent, among the segments that are applied
    "kernel_edge",
    Base.metadata,
    Column("child", Integer, primary_key=True),
    Column("parent", Integer, primary_key=True),
    Index("ix_kernel_edge_parent", "parent"),
    sqlite_with_rowid=False,
)

TOUCH = Table(  # which small segments touch a record; large ones are found by BODY.ids
    "kernel_touch",
    Base.metadata,
    Column("record", String(32), primary_key=True),
    Column("segment", Integer, primary_key=True),
    sqlite_with_rowid=False,
)

CONFLICT = Table(  # open questions: registers with several newest values; follows from the segments alone
    "kernel_conflict",
    Base.metadata,
    Column("id", String(12), primary_key=True),
    Column("record_type", Text, nullable=False),
    Column("record", String(32), nullable=False),
    Column("register", Text, nullable=False),  # canonical JSON: the columns that move as one
    Column("audience", Text, nullable=False),
    Column("heads", Text, nullable=False),  # canonical JSON: [[segment, line, act id, {column: value}], …]
    Index("ix_kernel_conflict_record", "record"),
)

UNDO = Table(
    "kernel_undo",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("person", String(32), nullable=False),
    Column("act", Integer, nullable=False),  # ACT.n of what was done
    Column("undone", Integer, nullable=False),  # 0 done, 1 taken back, 2 off the list
    Column("steps", Text, nullable=False),  # canonical JSON: [[type, id, {field: before}, {field: after}], …]
    Index("ix_kernel_undo_person", "person"),
)

WORD = Table(  # only ever added to; what is found is held against the record before it is shown
    "kernel_word",
    Base.metadata,
    Column("word", String(40), primary_key=True),
    Column("record_type", Text, primary_key=True),
    Column("field", Text, primary_key=True),
    Column("record", String(32), primary_key=True),
    Column("more", Text, nullable=False),  # further ids with the same word in the same field, one behind the other
    sqlite_with_rowid=False,
)

TEXTS = Table(  # folded texts of many records whose words are not in WORD yet; searched as they are
    "kernel_texts",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("record_type", Text, nullable=False),
    Column("field", Text, nullable=False),
    Column("ids", Text, nullable=False),  # of the records, one behind the other
    Column("texts", Text, nullable=False),  # one a line
)

SETTING = Table(
    "kernel_setting",
    Base.metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),  # canonical JSON
)


def is_sealed(session: Session, record: UUID) -> bool:
    """Whether nothing of a record is open any more: it may stand in packets, and others may have built on it."""
    return session.execute(select(OP.c.n).where(OP.c.record == record.hex).limit(1)).first() is None
