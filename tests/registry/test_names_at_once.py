"""The names of many people of the offices are asked for at once: one line and 300 lines cost the same."""

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from uuid import uuid4

from sqlalchemy import event

import sdgp_desktop
from sdgp_desktop.registry.records import StaffMember
from sdgp_desktop.registry.service import staff_names
from tests.offices import ANNA, office_store

PACKAGE = Path(sdgp_desktop.__file__).parent
MANY = (ast.For, ast.While, ast.ListComp, ast.SetComp, ast.DictComp, ast.GeneratorExp)


def asked_one_by_one(tree: ast.AST) -> Iterator[int]:
    """Lines on which a loop asks for one name after the other."""
    for loop in (node for node in ast.walk(tree) if isinstance(node, MANY)):
        for node in ast.walk(loop):
            if isinstance(node, ast.Call) and ast.unparse(node.func).split(".")[-1] == "staff_name":
                yield node.lineno


def test_no_loop_asks_for_one_name_after_the_other() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in sorted(PACKAGE.rglob("*.py"))
        for line in asked_one_by_one(ast.parse(path.read_text(encoding="utf-8")))
    ]
    assert found == []


def test_one_name_and_three_hundred_names_take_as_many_statements(tmp_path: Path) -> None:
    store = office_store(tmp_path)
    with store.act("add_staff", ANNA, final=True) as work:
        rows = [{"name": f"Person {n}", "role": "programme", "office": "VVSG"} for n in range(299)]
        ids = [*work.insert_many(StaffMember, rows), uuid4()]  # the last one is in no register
    counts = []
    with store.read() as reading:
        ran: list[str] = []

        def note(_: Any, __: Any, statement: str, *more: Any) -> None:
            ran.append(statement)

        event.listen(reading.session.connection(), "before_cursor_execute", note)
        for some in (ids[-1:], ids):
            ran.clear()
            known = staff_names(reading, some)
            counts.append(len(ran))
    assert (len(known), counts[0]) == (299, counts[1])
    store.close()
