"""A part of an act that is stored whole or not at all, while the rest of the act goes on."""

from collections.abc import Iterator
from contextlib import contextmanager

from sdgp_desktop.kernel.work import WRITING, Work


@contextmanager
def whole_or_nothing(work: Work) -> Iterator[None]:
    """One of several things an act does: what fails in its middle leaves nothing of it, in the journal neither.

    The contents of attachments lie in another file: no record names them then, and they are swept.
    """
    with work.session.begin_nested():
        facts, ops, chosen, contents = dict(work.facts), dict(work._ops), set(work._chosen), list(work.contents)
        before = {key: dict(values) for key, values in work._before.items()}
        info = work.session.connection().info
        writing = info.get(WRITING, 0)
        try:
            yield
            work.session.flush()
        except BaseException:
            work.facts, work._ops, work._chosen, work._before = facts, ops, chosen, before
            work.contents = contents
            info[WRITING] = writing
            raise
