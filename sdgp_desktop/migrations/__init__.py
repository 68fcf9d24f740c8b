"""How an existing database is brought to the present version: Alembic, one numbered step a file."""
