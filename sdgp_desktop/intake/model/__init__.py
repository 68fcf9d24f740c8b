"""What the pages of applications show and do."""

from sdgp_desktop.intake.fields import before_agreement
from sdgp_desktop.intake.model.arrival import arrived, arrived_here
from sdgp_desktop.intake.model.fields import (
    ATTACHABLE,
    field_label,
    file_kinds,
    kinds_shown,
    parts_shown,
    screen_fields,
    section_title,
)
from sdgp_desktop.intake.model.listing import TONES, ListModel, call_choices, words
from sdgp_desktop.intake.model.record import RecordModel
from sdgp_desktop.intake.model.taking import FileLine, Preview, ResultLine, TakingModel

__all__ = [
    "ATTACHABLE", "TONES", "FileLine", "ListModel", "Preview", "RecordModel", "ResultLine", "TakingModel", "arrived",
    "arrived_here", "before_agreement", "call_choices", "field_label", "file_kinds", "kinds_shown", "parts_shown",
    "screen_fields", "section_title", "words",
]  # fmt: skip
