"""Write the next numbered step from the difference between the tables of the program and the steps there are.

    python installer/migration.py "What the step does"

With `--first` the very first step is written anew from all tables (only before the first release).
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from sqlalchemy import Connection

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))


def main() -> int:
    """Compare, write the step, say its name."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("message")
    parser.add_argument("--first", action="store_true")
    arguments = parser.parse_args()
    from sdgp_desktop.all_records import SCHEMA
    from sdgp_desktop.kernel.engine import open_engine
    from sdgp_desktop.kernel.migrate import STEPS, run_steps

    versions = STEPS / "versions"
    if arguments.first:
        for path in versions.glob("[0-9]*.py"):
            path.unlink()
    number = len(list(versions.glob("[0-9]*.py"))) + 1
    with tempfile.TemporaryDirectory() as folder:
        engine = open_engine(Path(folder) / "steps.db")
        with engine.connect().execution_options(writing=True) as connection, connection.begin():
            if number > 1:
                run_steps(connection)
            write(connection, number, arguments.message)
        engine.dispose()
    print(f"step {number:04d} written; the schema of the program says {SCHEMA.version:04d}")
    return 0


HEAD = """\"\"\"{message}\"\"\"

import sqlalchemy as sa
from alembic import op

revision = "{number:04d}"
down_revision = {below}
branch_labels = None
depends_on = None


def upgrade() -> None:
    \"\"\"{message}\"\"\"
    {body}
"""


def write(connection: Connection, number: int, message: str) -> None:
    """Render one step by comparing the tables of the program with the open database."""
    from alembic.autogenerate import produce_migrations, render_python_code
    from alembic.migration import MigrationContext

    from sdgp_desktop.kernel.migrate import STEPS
    from sdgp_desktop.kernel.record import Base

    context = MigrationContext.configure(
        connection, opts={"render_as_batch": True, "render_item": render_type, "user_module_prefix": "sa."}
    )
    found = produce_migrations(context, Base.metadata)
    assert found.upgrade_ops is not None
    body = render_python_code(
        found.upgrade_ops, render_as_batch=True, render_item=render_type, migration_context=context
    )
    below = f'"{number - 1:04d}"' if number > 1 else "None"
    text = HEAD.format(message=message, number=number, below=below, body=body.strip())
    (STEPS / "versions" / f"{number:04d}_{message.split()[0].lower()}.py").write_text(text, "utf-8")


def render_type(kind: str, thing: object, context: object) -> str | Literal[False]:
    """Our own column types are written as the plain ones they are kept in."""
    from sqlalchemy import TypeDecorator

    if kind == "type" and isinstance(thing, TypeDecorator):
        return f"sa.{thing.impl_instance!r}"
    return False


if __name__ == "__main__":
    raise SystemExit(main())
