"""What a person can ask about calls and do with them; other slices come in by this door only."""

from sdgp_desktop.calls.rules import Clause, ClauseChange, RuleBook, changes_between, closing_day, closing_zone
from sdgp_desktop.calls.service.book import (
    AFTER_RULES,
    AfterRules,
    change_rules,
    latest_version,
    rules_of,
    rules_version,
    versions,
)
from sdgp_desktop.calls.service.calls import (
    admitted_municipalities,
    archive_call,
    call,
    call_by_code,
    call_codes,
    calls,
    change_call,
    change_programme,
    close_call,
    known_call,
    programme,
    programmes,
    reopen_call,
    unarchive_call,
)
from sdgp_desktop.calls.service.making import (
    copy_suggestion,
    make_call,
    make_programme,
    make_theme,
    programme_of_term,
)
from sdgp_desktop.calls.service.opening import open_call, opening_findings
from sdgp_desktop.calls.service.sessions import (
    add_info_session,
    add_steering_member,
    change_info_session,
    change_steering_member,
    info_sessions,
    interest_list,
    note_interest,
    steering_group,
)
from sdgp_desktop.calls.service.shipped import fitting_value, template
from sdgp_desktop.calls.service.timeline import (
    add_milestone,
    change_milestone,
    confirm_timeline,
    milestones,
    remove_milestone,
    renew_timeline,
)
from sdgp_desktop.calls.service.views import (
    CallView,
    InfoSessionView,
    InterestView,
    MilestoneView,
    ProgrammeView,
    SteeringMemberView,
    VersionView,
)
from sdgp_desktop.calls.service.watch import Duty, call_findings

__all__ = [
    "AFTER_RULES", "AfterRules", "CallView", "Clause", "ClauseChange", "Duty", "InfoSessionView", "InterestView",
    "MilestoneView", "ProgrammeView", "RuleBook", "SteeringMemberView", "VersionView", "add_info_session",
    "add_milestone", "add_steering_member", "admitted_municipalities", "archive_call", "call", "call_by_code",
    "call_codes", "call_findings", "calls", "change_call", "change_info_session", "change_milestone",
    "change_programme", "change_rules", "change_steering_member", "changes_between", "close_call", "closing_day",
    "closing_zone", "confirm_timeline", "copy_suggestion", "fitting_value", "info_sessions", "interest_list",
    "known_call", "latest_version", "make_call", "make_programme", "make_theme", "milestones", "note_interest",
    "open_call", "opening_findings", "programme", "programme_of_term", "programmes", "remove_milestone",
    "renew_timeline", "reopen_call", "rules_of", "rules_version", "steering_group", "template",
    "unarchive_call", "versions",
]  # fmt: skip
