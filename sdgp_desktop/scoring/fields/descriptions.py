"""What the fields of the grid, the panel, the sheets and the decisions are, and the words of scoring."""

from sdgp_desktop.kernel.fields import Choice, Field, Kind, Privacy
from sdgp_desktop.kernel.texts import mark

R = {"": "R"}
SEATS = (
    Choice("official", mark("scoring", "Official")),
    Choice("politician", mark("scoring", "Politician")),
    Choice("general_director", mark("scoring", "General director")),
    Choice("association", mark("scoring", "Association")),
)
WAYS = (
    Choice("screen", mark("scoring", "Typed on screen")),
    Choice("paper", mark("scoring", "Typed from paper")),
    Choice("file", mark("scoring", "Taken from a file")),
)
GROUNDS = (
    Choice("mandate", mark("scoring", "Employed by the applicant or holds a mandate there, now or in recent years")),
    Choice("family", mark("scoring", "A close relative, partner or cohabitant works or sits there")),
    Choice("author", mark("scoring", "Helped to write the application")),
    Choice("other", mark("scoring", "Another interest that a third person would doubt")),
    Choice("not_stated", mark("scoring", "Not stated")),
)
OUTCOMES = (
    Choice("selected", mark("scoring", "Selected")),
    Choice("reserve", mark("scoring", "Reserve")),
    Choice("not_selected", mark("scoring", "Not selected")),
)
PROPOSALS = (
    *OUTCOMES,
    Choice("reserve_by_decision", mark("scoring", "Reserve, if the steering group decides so")),
    Choice("lot", mark("scoring", "A lot decides")),
)
STEPS = (
    Choice("opened", mark("scoring", "Sheets opened")),
    Choice("reopened", mark("scoring", "Scoring taken up again")),
)

GRID, CRITERION, ANCHOR, USE = "scoring_grid", "scoring_criterion", "scoring_anchor", "scoring_grid_use"
MEMBER, DECLARATION, RECUSAL = "scoring_member", "scoring_declaration", "scoring_recusal"
SHEET, MARK, LOCK = "scoring_sheet", "scoring_mark", "scoring_lock"
SITTING, LOT, DECISION, OUTCOME = "scoring_sitting", "scoring_lot", "scoring_decision", "scoring_outcome"

GRID_FIELDS = (
    Field("grid.number", mark("scoring", "Version of the grid"), Kind.INTEGER, GRID, "number", by="system"),
    Field("grid.name_en", mark("scoring", "Name (English)"), Kind.TEXT, GRID, "name_en", required=R, limit=200, by="association"),
    Field("grid.name_fr", mark("scoring", "Name (French)"), Kind.TEXT, GRID, "name_fr", limit=200, by="association"),
    Field("grid.name_nl", mark("scoring", "Name (Dutch)"), Kind.TEXT, GRID, "name_nl", limit=200, by="association"),
    Field("grid.note", mark("scoring", "Note"), Kind.LONG, GRID, "note", limit=2000, by="association"),
    Field("criterion.grid", mark("scoring", "Grid"), Kind.REFERENCE, CRITERION, "grid_id", by="system"),
    Field("criterion.code", mark("scoring", "Criterion"), Kind.TEXT, CRITERION, "code", required=R, limit=8, by="association"),
    Field("criterion.place", mark("scoring", "Order"), Kind.INTEGER, CRITERION, "place", by="association"),
    Field("criterion.name_en", mark("scoring", "Name (English)"), Kind.TEXT, CRITERION, "name_en", required=R, limit=200, by="association"),
    Field("criterion.name_fr", mark("scoring", "Name (French)"), Kind.TEXT, CRITERION, "name_fr", limit=200, by="association"),
    Field("criterion.name_nl", mark("scoring", "Name (Dutch)"), Kind.TEXT, CRITERION, "name_nl", limit=200, by="association"),
    Field("criterion.fields", mark("scoring", "Where the answer is found in the form"), Kind.CHOICES, CRITERION, "form_fields", by="association"),
    Field("criterion.section", mark("scoring", "Section of the concept note"), Kind.TEXT, CRITERION, "section", limit=40, by="association"),
    Field("anchor.criterion", mark("scoring", "Criterion"), Kind.REFERENCE, ANCHOR, "criterion_id", by="system"),
    Field("anchor.mark", mark("scoring", "Mark"), Kind.INTEGER, ANCHOR, "mark", low=0, by="association"),
    Field("anchor.text_en", mark("scoring", "What the mark stands for (English)"), Kind.LONG, ANCHOR, "text_en", required=R, limit=300, by="association"),
    Field("anchor.text_fr", mark("scoring", "What the mark stands for (French)"), Kind.LONG, ANCHOR, "text_fr", limit=300, by="association"),
    Field("anchor.text_nl", mark("scoring", "What the mark stands for (Dutch)"), Kind.LONG, ANCHOR, "text_nl", limit=300, by="association"),
    Field("use.call", mark("scoring", "Call"), Kind.REFERENCE, USE, "call_id", by="system"),
    Field("use.grid", mark("scoring", "Grid"), Kind.REFERENCE, USE, "grid_id", by="system"),
    Field("use.rules", mark("scoring", "Version of the rule book"), Kind.INTEGER, USE, "rules_version", by="system"),
)  # fmt: skip
PANEL_FIELDS = (
    Field("member.call", mark("scoring", "Call"), Kind.REFERENCE, MEMBER, "call_id", by="system"),
    Field("member.name", mark("scoring", "Name"), Kind.TEXT, MEMBER, "name", required=R, limit=160, search=True, privacy=Privacy.P1, by="association"),
    Field("member.name_sort", mark("scoring", "Name (for sorting)"), Kind.SORT, MEMBER, "name_sort", of="name"),
    Field("member.seat", mark("scoring", "Seat"), Kind.CHOICE, MEMBER, "seat", choices=SEATS, required=R, by="association"),
    Field("member.organisation", mark("scoring", "Organisation"), Kind.TEXT, MEMBER, "organisation", limit=160, search=True, by="association"),
    Field("member.staff", mark("scoring", "Works here as"), Kind.REFERENCE, MEMBER, "staff_id", source="staff", by="association"),
    Field("member.remark", mark("scoring", "Remark"), Kind.LONG, MEMBER, "remark", limit=1000, by="association"),
    Field("declaration.member", mark("scoring", "Member of the panel"), Kind.REFERENCE, DECLARATION, "member_id", by="system"),
    Field("declaration.at", mark("scoring", "Signed at"), Kind.MOMENT, DECLARATION, "at", privacy=Privacy.P3, by="system"),
    Field("declaration.way", mark("scoring", "How it was signed"), Kind.CHOICE, DECLARATION, "way", choices=WAYS, by="system"),
    Field("declaration.statement", mark("scoring", "Statement of impartiality"), Kind.LONG, DECLARATION, "statement", by="system"),
    Field("recusal.member", mark("scoring", "Member of the panel"), Kind.REFERENCE, RECUSAL, "member_id", by="system"),
    Field("recusal.dossier", mark("scoring", "Application"), Kind.REFERENCE, RECUSAL, "dossier_id", by="system"),
    Field("recusal.at", mark("scoring", "Declared at"), Kind.MOMENT, RECUSAL, "at", privacy=Privacy.P3, by="system"),
    Field("recusal.withdrawn", mark("scoring", "Taken back"), Kind.YESNO, RECUSAL, "withdrawn", privacy=Privacy.P3, by="system"),
    Field("recusal.ground", mark("scoring", "Conflict of interest"), Kind.CHOICE, RECUSAL, "ground", choices=GROUNDS, privacy=Privacy.P3, by="association"),
    Field("recusal.remark", mark("scoring", "Remark"), Kind.LONG, RECUSAL, "remark", limit=1000, privacy=Privacy.P3, by="association"),
)  # fmt: skip
SHEET_FIELDS = (
    Field("sheet.member", mark("scoring", "Member of the panel"), Kind.REFERENCE, SHEET, "member_id", by="system"),
    Field("sheet.dossier", mark("scoring", "Application"), Kind.REFERENCE, SHEET, "dossier_id", by="system"),
    Field("sheet.version", mark("scoring", "Version of the sheet"), Kind.INTEGER, SHEET, "version", by="system"),
    Field("sheet.way", mark("scoring", "How it was typed"), Kind.CHOICE, SHEET, "way", choices=WAYS, by="system"),
    Field("sheet.opened", mark("scoring", "Opened at"), Kind.MOMENT, SHEET, "opened_at", by="system"),
    Field("mark.sheet", mark("scoring", "Score sheet"), Kind.REFERENCE, MARK, "sheet_id", by="system"),
    Field("mark.criterion", mark("scoring", "Criterion"), Kind.TEXT, MARK, "criterion", by="system"),
    Field("mark.mark", mark("scoring", "Mark"), Kind.INTEGER, MARK, "mark", low=0, privacy=Privacy.P3, by="association"),
    Field("mark.remark", mark("scoring", "Remark"), Kind.LONG, MARK, "remark", limit=2000, privacy=Privacy.P3, by="association"),
    Field("lock.sheet", mark("scoring", "Score sheet"), Kind.REFERENCE, LOCK, "sheet_id", by="system"),
    Field("lock.at", mark("scoring", "Locked at"), Kind.MOMENT, LOCK, "at", by="system"),
    Field("lock.digest", mark("scoring", "Fingerprint of the sheet"), Kind.SYSTEM, LOCK, "digest", by="system"),
)  # fmt: skip
DECISION_FIELDS = (
    Field("sitting.call", mark("scoring", "Call"), Kind.REFERENCE, SITTING, "call_id", by="system"),
    Field("sitting.kind", mark("scoring", "Step"), Kind.CHOICE, SITTING, "kind", choices=STEPS, by="system"),
    Field("sitting.at", mark("scoring", "At"), Kind.MOMENT, SITTING, "at", by="system"),
    Field("sitting.reason", mark("scoring", "Reason"), Kind.LONG, SITTING, "reason", limit=1000, by="association"),
    Field("lot.call", mark("scoring", "Call"), Kind.REFERENCE, LOT, "call_id", by="system"),
    Field("lot.at", mark("scoring", "Drawn at"), Kind.MOMENT, LOT, "at", by="system"),
    Field("lot.dossiers", mark("scoring", "Order drawn"), Kind.SYSTEM, LOT, "dossiers", by="association"),
    Field("lot.minutes", mark("scoring", "Minutes"), Kind.TEXT, LOT, "minutes", limit=200, by="association"),
    Field("decision.call", mark("scoring", "Call"), Kind.REFERENCE, DECISION, "call_id", by="system"),
    Field("decision.at", mark("scoring", "Stored at"), Kind.MOMENT, DECISION, "at", by="system"),
    Field(
        "decision.on", mark("scoring", "Decided on"), Kind.DATE, DECISION, "decided_on", happened=True, required=R,
        by="association",
    ),
    Field("decision.minutes", mark("scoring", "Minutes"), Kind.TEXT, DECISION, "minutes", limit=200, by="association"),
    Field("decision.motivation", mark("scoring", "Motivation"), Kind.LONG, DECISION, "motivation", required=R, limit=4000, by="association"),
    Field("decision.rules", mark("scoring", "Version of the rule book"), Kind.INTEGER, DECISION, "rules_version", by="system"),
    Field("decision.digest", mark("scoring", "Fingerprint of the decision"), Kind.SYSTEM, DECISION, "digest", by="system"),
    Field("decision.replaces", mark("scoring", "Replaces the decision"), Kind.REFERENCE, DECISION, "replaces_id", by="system"),
    Field("outcome.call", mark("scoring", "Call"), Kind.REFERENCE, OUTCOME, "call_id", by="system"),
    Field("outcome.decision", mark("scoring", "Decision"), Kind.REFERENCE, OUTCOME, "decision_id", by="system"),
    Field("outcome.dossier", mark("scoring", "Application"), Kind.REFERENCE, OUTCOME, "dossier_id", by="system"),
    Field("outcome.outcome", mark("scoring", "Outcome"), Kind.CHOICE, OUTCOME, "outcome", choices=OUTCOMES, required=R, by="association"),
    Field("outcome.proposed", mark("scoring", "Proposed"), Kind.CHOICE, OUTCOME, "proposed", choices=PROPOSALS, by="system"),
    Field("outcome.rank", mark("scoring", "Rank"), Kind.INTEGER, OUTCOME, "rank", by="system"),
    Field("outcome.base", mark("scoring", "Base total"), Kind.DECIMAL, OUTCOME, "base", by="system"),
    Field("outcome.bonus", mark("scoring", "Bonus"), Kind.DECIMAL, OUTCOME, "bonus", by="system"),
    Field("outcome.end", mark("scoring", "End total"), Kind.DECIMAL, OUTCOME, "end", by="system"),
    Field("outcome.motivation", mark("scoring", "Motivation"), Kind.LONG, OUTCOME, "motivation", limit=2000, by="association"),
)  # fmt: skip
FIELDS = GRID_FIELDS + PANEL_FIELDS + SHEET_FIELDS + DECISION_FIELDS
