"""What a person can ask about partnerships and do with them; other slices come in by this door only."""

from sdgp_desktop.partnerships.rules import Card, Item, Promise, Room, Step, Stop, Tally, stop_on
from sdgp_desktop.partnerships.service.card import ClauseView, card, card_findings, clause_of, limits_of
from sdgp_desktop.partnerships.service.doing import (
    adopt,
    change,
    create,
    create_from_dossiers,
    give_number,
    partner_name,
    remove,
    take_step,
)
from sdgp_desktop.partnerships.service.looking import (
    ListQuery,
    count,
    findings,
    known_partnership,
    members,
    page,
    partnership,
    partnership_by_number,
    partnership_of_match,
    partnerships,
    plan_lines,
    rules_for,
    running_partnership,
    steps,
    stops,
    values,
)
from sdgp_desktop.partnerships.service.people import (
    add_member,
    add_plan_line,
    change_member,
    change_plan_line,
    remove_member,
    remove_plan_line,
    succeed_member,
    take_contacts,
)
from sdgp_desktop.partnerships.service.views import (
    AfterStep,
    MemberView,
    OpenItems,
    PartnershipView,
    PlanLineView,
    PromiseCounts,
    StepView,
)

__all__ = [
    "AfterStep", "Card", "ClauseView", "Item", "ListQuery", "MemberView", "OpenItems", "PartnershipView", "PlanLineView",
    "Promise", "PromiseCounts", "Room", "Step", "StepView", "Stop", "Tally", "add_member", "add_plan_line", "adopt", "card",
    "card_findings", "change", "change_member", "change_plan_line", "clause_of", "count", "create", "create_from_dossiers",
    "findings", "give_number", "known_partnership", "limits_of", "members", "page", "partner_name", "partnership",
    "partnership_by_number", "partnership_of_match", "partnerships", "plan_lines", "remove", "remove_member",
    "remove_plan_line", "rules_for", "running_partnership",
    "steps", "stop_on", "stops", "succeed_member", "take_contacts", "take_step", "values",
]  # fmt: skip
