"""What a person can ask and do about applications and partner profiles; other slices come in by this door only."""

from sdgp_desktop.intake.fields import label_of
from sdgp_desktop.intake.rules.checks import codes_of, status_after
from sdgp_desktop.intake.rules.differences import Difference
from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.intake.service.attaching import (
    LETTER_TYPES,
    FileView,
    arrivals_named,
    attach,
    attach_form,
    files,
    forms_of,
    letter_checked,
    letter_of_another,
)
from sdgp_desktop.intake.service.back import BACK, decided_answer, follow_answers, refuse_closed
from sdgp_desktop.intake.service.checking import (
    answers,
    answers_of,
    before_agreement,
    checked,
    checked_dossiers,
    derogations,
    filled_form,
    findings,
    intake_findings,
    lifted_codes,
    plain_facts,
    recheck,
    recheck_call,
)
from sdgp_desktop.intake.service.decisions import (
    advance,
    confirm,
    derogate,
    end_derogation,
    give_notice,
    hard_codes,
    take_withdrawal_back,
    translate,
    translations,
    verify_link,
    withdraw,
)
from sdgp_desktop.intake.service.drafts import HalfTyped, drafts, forget_drafts, half_typed, keep_draft
from sdgp_desktop.intake.service.editing import (
    AtPlace,
    add_row,
    answer,
    at_place,
    choices_of,
    follow_uniting,
    move_row,
    open_dossier,
    remove_row,
    screen_values,
    set_cell,
    set_field,
    usual_channel,
)
from sdgp_desktop.intake.service.foreseeing import foreseen
from sdgp_desktop.intake.service.interests import goals_by_municipality
from sdgp_desktop.intake.service.knowledge import (
    RUNNING_PARTNERSHIPS,
    RunningPartnerships,
    forget_knowledge,
    knowledge_of,
)
from sdgp_desktop.intake.service.linked import DeclaredLinks, declared_links
from sdgp_desktop.intake.service.listing import (
    counts,
    dossier,
    dossier_by_number,
    dossier_count,
    dossier_holding,
    dossier_of,
    dossiers,
    dossiers_with,
    numbers_used_twice,
)
from sdgp_desktop.intake.service.people import (
    NamedPerson,
    contact_for_language,
    give_language_to,
    link_people,
    people_named_in,
)
from sdgp_desktop.intake.service.tables import filled_of
from sdgp_desktop.intake.service.taking import (
    arrivals,
    carry_out,
    meta_of,
    municipality_of,
    plan_answers,
    plan_filled,
    read_given,
    return_to_draft,
    source_of,
    submit,
    take_answers,
)
from sdgp_desktop.intake.service.views import (
    ArrivalView,
    Checked,
    Counts,
    DerogationView,
    DossierRow,
    Meta,
    Plan,
    TableRow,
    Taken,
    TranslationView,
)

__all__ = [
    "BACK", "LETTER_TYPES", "RUNNING_PARTNERSHIPS", "ArrivalView", "AtPlace", "Checked", "Counts", "DeclaredLinks",
    "DerogationView", "Difference", "DossierRow", "FileView", "Filled", "HalfTyped", "Meta", "NamedPerson", "Plan",
    "RunningPartnerships", "TableRow", "Taken", "TranslationView", "add_row", "advance", "answer", "answers",
    "answers_of", "arrivals", "arrivals_named", "at_place", "attach", "attach_form", "before_agreement", "carry_out",
    "checked", "checked_dossiers", "choices_of", "codes_of", "confirm", "contact_for_language", "counts",
    "decided_answer", "declared_links", "derogate", "derogations", "dossier", "dossier_by_number", "dossier_count",
    "dossier_holding", "dossier_of", "dossiers", "dossiers_with", "drafts", "end_derogation", "files", "filled_form",
    "filled_of", "findings", "follow_answers", "follow_uniting", "foreseen", "forget_drafts", "forget_knowledge",
    "forms_of", "give_language_to", "give_notice", "goals_by_municipality", "half_typed", "hard_codes",
    "intake_findings", "keep_draft", "knowledge_of", "label_of", "letter_checked", "letter_of_another", "lifted_codes",
    "link_people", "meta_of", "move_row", "municipality_of", "numbers_used_twice", "open_dossier", "people_named_in",
    "plain_facts", "plan_answers", "plan_filled", "read_given", "recheck", "recheck_call", "refuse_closed",
    "remove_row", "return_to_draft", "screen_values", "set_cell", "set_field", "source_of", "status_after", "submit",
    "take_answers", "take_withdrawal_back", "translate", "translations", "usual_channel", "verify_link", "withdraw",
]  # fmt: skip
