"""Every column of every record has exactly one description, and every description names a column."""

from collections import Counter

from sdgp_desktop.all_records import FIELDS, SCHEMA
from sdgp_desktop.kernel.fields import Kind, Privacy


def test_every_column_has_exactly_one_description() -> None:
    described = Counter((f.record, f.column) for f in FIELDS if f.record and f.column)
    columns = {
        (name, column.key)
        for name, kind in SCHEMA.types.items()
        for column in kind.table.columns
        if column.key not in ("id", "audience", "removed")
    }
    assert sorted(columns - set(described)) == []
    assert sorted(key for key, n in described.items() if n > 1) == []


def test_every_description_names_an_existing_column() -> None:
    unknown = [
        f.id
        for f in FIELDS
        if f.record and f.column and f.column not in getattr(SCHEMA.types.get(f.record), "decoders", {})
    ]
    assert unknown == []


def test_a_folded_twin_names_the_column_it_folds() -> None:
    wrong = [f.id for f in FIELDS if f.kind is Kind.SORT and f.of not in SCHEMA[f.record].columns]
    assert wrong == []


def test_every_text_is_searched_but_for_what_few_may_see() -> None:
    sealed, named = {Privacy.P3, Privacy.P5}, {Privacy.P6}  # of payments only what names the record is found
    searched = {(name, column) for name, kind in SCHEMA.types.items() for column in kind.searched}
    texts = [f for f in FIELDS if f.record in SCHEMA.types and f.kind in (Kind.TEXT, Kind.LONG)]
    assert {f.id for f in texts if f.privacy in sealed and (f.record, f.column) in searched} == set()
    assert {f.id for f in texts if f.privacy in named and f.search is not ((f.record, f.column) in searched)} == set()
    others = [f for f in texts if f.privacy not in sealed | named]
    assert {f.id for f in others if (f.record, f.column) not in searched} == set()
