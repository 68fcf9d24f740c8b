"""The colours of the window: one set light, one dark; every text has 4.5 on its ground, every mark 3."""

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


@dataclass(frozen=True)
class Tones:
    """All colours of one theme, by what they are for."""

    dark: bool
    ground: str  # behind everything
    surface: str  # sheets, tables, fields
    raised: str  # menus, popovers, cards over a sheet
    sunken: str  # headers of tables, locked fields
    line: str  # hairlines between things
    edge: str  # borders of things that can be used: 3 and more
    text: str
    muted: str
    accent: str
    accent_strong: str  # pointer over the accent
    accent_soft: str  # chosen rows, active filters
    on_accent: str
    good: str
    warn: str
    bad: str
    note: str
    good_soft: str
    warn_soft: str
    bad_soft: str
    note_soft: str
    heat_low: str
    heat_high: str
    series: tuple[str, ...]  # pictures: told apart in grey as well

    def mark(self, tone: str) -> QColor:
        """The colour of a status mark: good, warn, bad, note, accent or muted."""
        return QColor(str(getattr(self, tone, self.muted)))

    def soft(self, tone: str) -> QColor:
        """The quiet ground of a status."""
        return QColor(str(getattr(self, f"{tone}_soft", self.sunken)))


LIGHT = Tones(
    dark=False,
    ground="#F4F6F8",
    surface="#FFFFFF",
    raised="#FFFFFF",
    sunken="#EEF1F4",
    line="#DDE2E8",
    edge="#8791A0",
    text="#1A2330",
    muted="#56616F",
    accent="#0B6B74",
    accent_strong="#08545B",
    accent_soft="#DCEFF0",
    on_accent="#FFFFFF",
    good="#2B9A50",
    warn="#9C5700",
    bad="#970F19",
    note="#0E2E66",
    good_soft="#E3F4E8",
    warn_soft="#FCEFD9",
    bad_soft="#FBE4E4",
    note_soft="#E4EDFA",
    heat_low="#F3F7F7",
    heat_high="#3FA9B0",
    series=("#0B6B74", "#E39B2D", "#17427F", "#9CC7CB", "#A1141E", "#7B8794"),
)
DARK = Tones(
    dark=True,
    ground="#12161C",
    surface="#1A2028",
    raised="#232B35",
    sunken="#161B22",
    line="#2D3641",
    edge="#707C8B",
    text="#E6EAF0",
    muted="#A3AEBB",
    accent="#4FC1C9",
    accent_strong="#7BD5DB",
    accent_soft="#153D42",
    on_accent="#04282B",
    good="#74D892",
    warn="#FFE9A8",
    bad="#F4776C",
    note="#3E7BD6",
    good_soft="#16341F",
    warn_soft="#3B2F12",
    bad_soft="#431E1C",
    note_soft="#182E4C",
    heat_low="#1F2731",
    heat_high="#17767E",
    series=("#4FC1C9", "#E39B2D", "#7FA9E8", "#2A6E73", "#F2695F", "#8A95A3"),
)


def palette(tones: Tones) -> QPalette:
    """Qt's palette in our colours; disabled things are muted, never invisible."""
    made = QPalette()
    role = QPalette.ColorRole
    colours = {
        role.Window: tones.ground,
        role.WindowText: tones.text,
        role.Base: tones.surface,
        role.AlternateBase: tones.sunken,
        role.Text: tones.text,
        role.PlaceholderText: tones.muted,
        role.Button: tones.surface,
        role.ButtonText: tones.text,
        role.BrightText: tones.bad,
        role.Highlight: tones.accent,
        role.HighlightedText: tones.on_accent,
        role.Accent: tones.accent,
        role.Link: tones.accent,
        role.LinkVisited: tones.accent,
        role.ToolTipBase: tones.raised,
        role.ToolTipText: tones.text,
        role.Light: tones.raised,
        role.Midlight: tones.line,
        role.Mid: tones.edge,
        role.Dark: tones.edge,
        role.Shadow: "#000000",
    }
    for name, colour in colours.items():
        made.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.PlaceholderText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(tones.muted))
    made.setColor(QPalette.ColorGroup.Disabled, role.Base, QColor(tones.sunken))
    made.setColor(QPalette.ColorGroup.Disabled, role.Highlight, QColor(tones.edge))
    made.setColor(QPalette.ColorGroup.Disabled, role.HighlightedText, QColor(tones.surface))
    return made


def luminance(colour: QColor) -> float:
    """Relative luminance (WCAG 2)."""

    def part(value: float) -> float:
        return float(value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4)

    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF())


def contrast(first: QColor, second: QColor) -> float:
    """Contrast of two colours (WCAG 2): texts need 4.5, marks 3."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def readable_on(ground: QColor) -> QColor:
    """Near black or white, whichever reads better on a colour."""
    dark, light = QColor("#101418"), QColor("#FFFFFF")
    return light if contrast(light, ground) >= contrast(dark, ground) else dark


def blend(low: QColor, high: QColor, share: float) -> QColor:
    """The colour at `share` (0 to 1) of the way between two."""
    share = min(1.0, max(0.0, share))
    return QColor.fromRgbF(
        low.redF() + (high.redF() - low.redF()) * share,
        low.greenF() + (high.greenF() - low.greenF()) * share,
        low.blueF() + (high.blueF() - low.blueF()) * share,
    )
