"""Long work over many rows, during which no search for cycles is worth its time."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unhurried() -> Iterator[None]:
    """No search for cycles meanwhile: hundreds of thousands of rows hold none, and each search looks at all of them."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()
