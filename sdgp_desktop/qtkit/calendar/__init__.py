"""Month, agenda and year line."""

from sdgp_desktop.qtkit.calendar.items import CalendarItem
from sdgp_desktop.qtkit.calendar.view import CalendarView

__all__ = ["CalendarItem", "CalendarView"]
