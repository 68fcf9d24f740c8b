"""Runs the steps on the connection that `kernel.migrate` hands over."""

from typing import Any

from alembic import context


def run() -> None:
    """Bring the connection's database to the newest step, inside the transaction that is open."""
    connection: Any = context.config.attributes["connection"]
    context.configure(connection=connection, render_as_batch=True, transactional_ddl=False)
    context.run_migrations()


run()
