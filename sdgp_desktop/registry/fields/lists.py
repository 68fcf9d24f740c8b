"""Fields of the lists: goals, targets, themes, tags, currencies, election days."""

from sdgp_desktop.kernel.fields import Field, Kind
from sdgp_desktop.kernel.texts import mark
from sdgp_desktop.registry.fields.choices import ELECTION_STATES, PILLARS, PRECISIONS, REGIMES, SURE, R, of_record

GOAL_FIELDS = of_record("registry_goal", (
    Field("g.number", mark("registry", "Goal"), Kind.INTEGER, column="number", low=1, high=17, required=R),
    Field("g.title_en", mark("registry", "Title in English"), Kind.TEXT, column="title_en", required=R, search=True),
    Field("g.title_fr", mark("registry", "Title in French"), Kind.TEXT, column="title_fr", required=R, search=True),
    Field("g.title_nl", mark("registry", "Title in Dutch"), Kind.TEXT, column="title_nl", required=R, search=True),
    Field("g.colour", mark("registry", "Colour"), Kind.TEXT, column="colour", limit=7),
    Field("g.pillar", mark("registry", "Pillar of Agenda 2030"), Kind.CHOICE, column="pillar", choices=PILLARS),
)) + of_record("registry_target", (
    Field("t.code", mark("registry", "Target"), Kind.TEXT, column="code", limit=5, required=R, search=True),
    Field("t.goal", mark("registry", "Goal"), Kind.INTEGER, column="goal", low=1, high=17, required=R),
    Field("t.place", mark("registry", "Order"), Kind.SYSTEM, column="place"),
    Field("t.label_en", mark("registry", "Label in English"), Kind.TEXT, column="label_en", required=R, search=True),
    Field("t.label_fr", mark("registry", "Label in French"), Kind.TEXT, column="label_fr", required=R, search=True),
    Field("t.label_nl", mark("registry", "Label in Dutch"), Kind.TEXT, column="label_nl", required=R, search=True),
))  # fmt: skip
THEME_FIELDS = of_record("registry_theme", (
    Field("th.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=40, required=R),
    Field("th.place", mark("registry", "Order"), Kind.SYSTEM, column="place"),
    Field("th.goals", mark("registry", "Goals"), Kind.CHOICES, column="goals", source="goals"),
    Field("th.label_en", mark("registry", "Label in English"), Kind.TEXT, column="label_en", limit=80, required=R,
          search=True),
    Field("th.label_fr", mark("registry", "Label in French"), Kind.TEXT, column="label_fr", limit=80, search=True),
    Field("th.label_nl", mark("registry", "Label in Dutch"), Kind.TEXT, column="label_nl", limit=80, search=True),
)) + of_record("registry_sub_theme", (
    Field("su.theme", mark("registry", "Theme"), Kind.CHOICE, column="theme", source="themes", required=R),
    Field("su.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=40, required=R),
    Field("su.place", mark("registry", "Order"), Kind.SYSTEM, column="place"),
    Field("su.goal", mark("registry", "Goal"), Kind.INTEGER, column="goal", low=1, high=17),
    Field("su.label_en", mark("registry", "Label in English"), Kind.TEXT, column="label_en", limit=80, required=R,
          search=True),
    Field("su.label_fr", mark("registry", "Label in French"), Kind.TEXT, column="label_fr", limit=80, search=True),
    Field("su.label_nl", mark("registry", "Label in Dutch"), Kind.TEXT, column="label_nl", limit=80, search=True),
)) + of_record("registry_tag", (
    Field("ta.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=40, required=R),
    Field("ta.label_en", mark("registry", "Label in English"), Kind.TEXT, column="label_en", limit=80, required=R,
          search=True),
    Field("ta.label_fr", mark("registry", "Label in French"), Kind.TEXT, column="label_fr", limit=80, search=True),
    Field("ta.label_nl", mark("registry", "Label in Dutch"), Kind.TEXT, column="label_nl", limit=80, search=True),
))  # fmt: skip
CURRENCY_FIELDS = of_record("registry_currency", (
    Field("cu.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=3, required=R),
    Field("cu.name_en", mark("registry", "Name in English"), Kind.TEXT, column="name_en", limit=80, required=R),
    Field("cu.name_fr", mark("registry", "Name in French"), Kind.TEXT, column="name_fr", limit=80, required=R),
    Field("cu.name_nl", mark("registry", "Name in Dutch"), Kind.TEXT, column="name_nl", limit=80, required=R),
    Field("cu.country", mark("registry", "Country"), Kind.TEXT, column="country", limit=2),
    Field("cu.regime", mark("registry", "Kind of rate"), Kind.CHOICE, column="regime", choices=REGIMES, required=R,
          group="rate"),
    Field("cu.rate", mark("registry", "Units for 1 EUR"), Kind.DECIMAL, column="rate", low=0, group="rate"),
    Field("cu.digits", mark("registry", "Decimals"), Kind.INTEGER, column="digits", low=0, high=4),
    Field("cu.symbol", mark("registry", "Sign"), Kind.TEXT, column="symbol", limit=8),
))  # fmt: skip
ELECTION_FIELDS = of_record("registry_election", (
    Field("e.code", mark("registry", "Code"), Kind.TEXT, column="code", limit=80, required=R),
    Field("e.country", mark("registry", "Country"), Kind.CHOICE, column="country", source="countries", required=R),
    Field("e.starts", mark("registry", "First day"), Kind.DATE, column="starts", required=R, group="days"),
    Field("e.ends", mark("registry", "Last day"), Kind.DATE, column="ends", required=R, group="days"),
    Field("e.precision", mark("registry", "How exact"), Kind.CHOICE, column="precision", choices=PRECISIONS,
          group="days"),
    Field("e.kind", mark("registry", "Kind of election"), Kind.TEXT, column="kind", limit=80, required=R),
    Field("e.local", mark("registry", "Local councils are elected"), Kind.YESNO, column="local"),
    Field("e.state", mark("registry", "State"), Kind.CHOICE, column="state", choices=ELECTION_STATES),
    Field("e.source", mark("registry", "Source"), Kind.TEXT, column="source", limit=300),
    Field("e.sure", mark("registry", "How certain"), Kind.CHOICE, column="sure", choices=SURE),
    Field("e.remark", mark("registry", "Remark"), Kind.LONG, column="remark", limit=400),
))  # fmt: skip
LIST_FIELDS = GOAL_FIELDS + THEME_FIELDS + CURRENCY_FIELDS + ELECTION_FIELDS
