"""A form made from the descriptions of fields."""

from sdgp_desktop.qtkit.form.form import RecordForm
from sdgp_desktop.qtkit.form.open import QUESTION

__all__ = ["QUESTION", "RecordForm"]
