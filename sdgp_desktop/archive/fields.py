"""Sentences of the archive."""

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.texts import Text, mark

FIELDS: tuple[Field, ...] = ()
# fmt: off
REFUSALS: dict[str, Text] = {
    "document_not_known": mark("archive", "There is no paper {document}. Nothing was written; choose one of {known}."),
    "document_not_as_file": mark("archive", "Paper {document} is not made as {ending}. Nothing was written; choose {endings}."),
    "subject_not_known": mark("archive", "“{subject}” names nothing that paper {document} could be about. Nothing was written; give the number of a {kind}."),
    "nothing_to_print": mark("archive", "There is nothing to print for {subject} yet. Nothing was written; record something first."),
}
FINDINGS: dict[str, Text] = {}
ACTS: dict[str, Text] = {}
KINDS: dict[str, Text] = {
    "dossier": mark("archive", "dossier"),
    "call": mark("archive", "call"),
    "partnership": mark("archive", "partnership"),
    "visit": mark("archive", "visit"),
    "session": mark("archive", "session"),
    "match": mark("archive", "match"),
    "person": mark("archive", "person"),
    "association": mark("archive", "association"),
}
