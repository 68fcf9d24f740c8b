"""A form made from the descriptions of fields."""

from sdgp_desktop.qtkit.form.form import RecordForm

__all__ = ["RecordForm"]
