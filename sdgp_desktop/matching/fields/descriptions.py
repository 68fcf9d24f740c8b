"""What the fields of the board, of vetoes and of matches are."""

from sdgp_desktop.kernel.fields import Choice, Field, Kind
from sdgp_desktop.kernel.texts import mark

R = {"": "R"}
STATES = (
    Choice("idea", mark("matching", "Idea")),
    Choice("proposed", mark("matching", "Proposed")),
    Choice("accepted", mark("matching", "Accepted by one side")),
    Choice("confirmed", mark("matching", "Confirmed")),
    Choice("dissolved", mark("matching", "Dissolved")),
)
SIDES = (
    Choice("N", mark("matching", "Flemish municipality")),
    Choice("S", mark("matching", "Partner from the South")),
)

CARD, PAIR_NOTE, VETO = "matching_card", "matching_pair_note", "matching_veto"
MATCH, STEP = "matching_match", "matching_step"

BOARD_FIELDS = (
    Field("card.call", mark("matching", "Call"), Kind.REFERENCE, CARD, "call_id", by="system"),
    Field("card.north", mark("matching", "Flemish municipality"), Kind.REFERENCE, CARD, "north_id", by="system"),
    Field("card.south", mark("matching", "Lies with"), Kind.REFERENCE, CARD, "south_id", group="place", by="association"),
    Field("card.held", mark("matching", "Held there"), Kind.YESNO, CARD, "held", group="place", by="association"),
    Field("card.reason", mark("matching", "Reason"), Kind.LONG, CARD, "reason", limit=2000, search=True, by="association"),
    Field("pair.call", mark("matching", "Call"), Kind.REFERENCE, PAIR_NOTE, "call_id", by="system"),
    Field("pair.north", mark("matching", "Flemish municipality"), Kind.REFERENCE, PAIR_NOTE, "north_id", by="system"),
    Field("pair.south", mark("matching", "Partner from the South"), Kind.REFERENCE, PAIR_NOTE, "south_id", by="system"),
    Field("pair.interpretation", mark("matching", "Interpretation budget"), Kind.MONEY, PAIR_NOTE, "interpretation_minor", currency="currency", low=0, group="interpretation", by="association"),
    Field("pair.currency", mark("matching", "Currency"), Kind.TEXT, PAIR_NOTE, "currency", limit=3, group="interpretation", by="association"),
    Field("pair.other_place", mark("matching", "Other place agreed for visits"), Kind.TEXT, PAIR_NOTE, "other_place", limit=200, search=True, by="association"),
    Field("pair.advice", mark("matching", "Advice of the associations"), Kind.LONG, PAIR_NOTE, "advice", limit=2000, search=True, by="association"),
    Field("veto.call", mark("matching", "Call"), Kind.REFERENCE, VETO, "call_id", by="system"),
    Field("veto.north", mark("matching", "Flemish municipality"), Kind.REFERENCE, VETO, "north_id", by="system"),
    Field("veto.south", mark("matching", "Partner from the South"), Kind.REFERENCE, VETO, "south_id", by="system"),
    Field("veto.office", mark("matching", "Veto of"), Kind.TEXT, VETO, "office", by="system"),
    Field("veto.reason", mark("matching", "Reason"), Kind.LONG, VETO, "reason", required=R, limit=2000, by="association"),
)  # fmt: skip
MATCH_FIELDS = (
    Field("match.call", mark("matching", "Call"), Kind.REFERENCE, MATCH, "call_id", by="system"),
    Field("match.north", mark("matching", "Flemish municipality"), Kind.REFERENCE, MATCH, "north_id", by="system"),
    Field("match.south", mark("matching", "Partner from the South"), Kind.REFERENCE, MATCH, "south_id", by="system"),
    Field("match.at", mark("matching", "Made at"), Kind.MOMENT, MATCH, "at", by="system"),
    Field("match.rules", mark("matching", "Version of the rule book"), Kind.INTEGER, MATCH, "rules_version", by="system"),
    Field("match.fit", mark("matching", "Fit"), Kind.DECIMAL, MATCH, "fit", by="system"),
    Field("match.parts", mark("matching", "Parts of the fit"), Kind.SYSTEM, MATCH, "parts", by="system"),
    Field("match.alternatives", mark("matching", "Alternatives considered"), Kind.SYSTEM, MATCH, "alternatives", by="system"),
    Field("match.reason_needed", mark("matching", "Why a reason is needed"), Kind.SYSTEM, MATCH, "reason_needed", by="system"),
    Field("match.reason", mark("matching", "Reason"), Kind.LONG, MATCH, "reason", limit=2000, search=True, by="association"),
    Field("match.interpretation", mark("matching", "Interpretation budget"), Kind.MONEY, MATCH, "interpretation_minor", currency="currency", group="interpretation", by="association"),
    Field("match.currency", mark("matching", "Currency"), Kind.TEXT, MATCH, "currency", group="interpretation", by="association"),
    Field("match.other_place", mark("matching", "Other place agreed for visits"), Kind.TEXT, MATCH, "other_place", search=True, by="association"),
    Field("step.call", mark("matching", "Call"), Kind.REFERENCE, STEP, "call_id", by="system"),
    Field("step.match", mark("matching", "Match"), Kind.REFERENCE, STEP, "match_id", by="system"),
    Field("step.state", mark("matching", "Step"), Kind.CHOICE, STEP, "state", choices=STATES, by="association"),
    Field("step.side", mark("matching", "Side"), Kind.CHOICE, STEP, "side", choices=SIDES, by="association"),
    Field("step.at", mark("matching", "At"), Kind.MOMENT, STEP, "at", by="system"),
    Field("step.office", mark("matching", "Office"), Kind.TEXT, STEP, "office", by="system"),
    Field("step.reason", mark("matching", "Reason"), Kind.LONG, STEP, "reason", limit=2000, by="association"),
)  # fmt: skip
FIELDS = BOARD_FIELDS + MATCH_FIELDS
