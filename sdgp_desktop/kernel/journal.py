"""The journal: every change of every record, as acts and operations; undo, history, audit and exchange read it.

An act is one thing a person did. Its operations say, per record, which fields got which new values. An
operation is kept as one canonical JSON line, `[type, id, {field: value}, act, salt]`, hashed as it stands; fields
with personal data have a line of their own, so that they can be blanked without losing the rest.
Operations without a segment are open: the next sealing takes them in.
"""

from sqlalchemy import Column, Index, Integer, String, Table, Text

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
    Column("origin", Text, nullable=False),  # genesis, own, import
)

OP = Table(
    "kernel_op",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("act", Integer, nullable=False),  # ACT.n
    Column("segment", Integer, nullable=True),  # SEGMENT.n, nothing while open
    Column("audience", Text, nullable=False),
    Column("record", String(32), nullable=False),
    Column("body", Text, nullable=False),
    Index("ix_kernel_op_record", "record"),
    Index("ix_kernel_op_segment", "segment"),
    Index("ix_kernel_op_act", "act"),
)

SEGMENT = Table(
    "kernel_segment",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("name", String(64), nullable=False, unique=True),  # SHA-256 of the head
    Column("audience", Text, nullable=False),
    Column("head", Text, nullable=False),  # canonical JSON: author, parents, after, schema, lowest, count, body hash
    Column("signature", Text, nullable=False),
    Column("depth", Integer, nullable=False),
    Column("state", Text, nullable=False),  # applied, waiting, aside
    Index("ix_kernel_segment_audience", "audience"),
)

UNDO = Table(
    "kernel_undo",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("person", String(32), nullable=False),
    Column("act", Integer, nullable=False),  # ACT.n of what was done
    Column("undone", Integer, nullable=False),  # 0 done, 1 undone
    Column("steps", Text, nullable=False),  # canonical JSON: [[type, id, {field: before}, {field: after}], …]
    Index("ix_kernel_undo_person", "person"),
)

WORD = Table(
    "kernel_word",
    Base.metadata,
    Column("n", Integer, primary_key=True, autoincrement=True),
    Column("word", Text, nullable=False),
    Column("record_type", Text, nullable=False),
    Column("record", String(32), nullable=False),
    Column("field", Text, nullable=False),
    Index("ix_kernel_word_word", "word", "record_type", "record"),
    Index("ix_kernel_word_record", "record"),
)

SETTING = Table(
    "kernel_setting",
    Base.metadata,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),  # canonical JSON
)
