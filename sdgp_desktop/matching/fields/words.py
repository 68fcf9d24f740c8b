"""The words of matching: refusals, findings, acts, hard rules, parts of a fit and their reasons."""

from typing import Any

from sdgp_desktop.kernel.texts import Sentences, Text, mark, series


class Why(Sentences):
    """Several reasons on one line."""

    def to(self, language: str, /, n: int | None = None, **facts: Any) -> str:
        """All of them in `language`, with semicolons between."""
        return series((part.to(language, n, **facts) for part in self.parts), language)


REFUSALS: dict[str, Text] = {
    "not_one_call": mark(
        "matching", "{north} and {south} are not in the same call. Nothing was changed; choose two of one call."
    ),
    "not_two_sides": mark(
        "matching",
        "A pair is one Flemish application and one profile from the South; {north} and {south} are not. Nothing was changed.",
    ),
    "pair_not_possible": mark(
        "matching",
        "{north} and {south} cannot be put together: {why}. Nothing was moved; note what was agreed, or choose another partner.",
    ),
    "pair_not_selected": mark(
        "matching",
        "{north} and {south} cannot be proposed yet: {why}. Nothing was proposed; propose them once the selection is decided and both are complete.",
    ),
    "place_taken": mark(
        "matching", "{south} already has the card of {north}, which is held there. Nothing was moved; let it go first."
    ),
    "card_held": mark("matching", "The card of {north} is held where it lies. Nothing was moved; let it go first."),
    "card_not_placed": mark(
        "matching",
        "The card of {north} lies with nobody yet, so it cannot be held. Nothing was changed; put it with a partner first.",
    ),
    "match_standing": mark(
        "matching",
        "{north} and {south} have a match already. Nothing was changed; dissolve it first, with the reason.",
    ),
    "veto_reason_missing": mark("matching", "A veto needs a reason. Nothing was stored; type it."),
    "veto_sides_missing": mark("matching", "One of the two is missing. Nothing was stored; choose both."),
    "veto_exists": mark("matching", "There is a veto on {north} and {south} already. Nothing was stored."),
    "veto_of_other_office": mark(
        "matching", "The veto is one of {office}. Nothing was changed; only that office takes it back."
    ),
    "pair_reason_missing": mark(
        "matching", "{north} and {south} need a reason. Nothing was proposed; write it on the card."
    ),
    "nothing_to_propose": mark(
        "matching",
        "No card lies with a partner and without a match. Nothing was proposed; put the cards in place first.",
    ),
    "partnership_runs": mark(
        "matching",
        "Partnership {number} is running, with {names} in it. Nothing was changed; a municipality is free for another one once its partnership is terminated or closed.",
    ),
    "selection_sealed": mark(
        "matching",
        "The ranking of {call} is still sealed for you. Nothing was proposed; lock your own sheets first, and wait until everybody has locked or the sheets are opened.",
    ),
    "match_state_not_next": mark(
        "matching", "The match cannot take this step now. Nothing was changed; look at its steps."
    ),
    "dissolve_reason_missing": mark("matching", "Dissolving a match needs a reason. Nothing was changed; type it."),
    "no_pairs": mark(
        "matching",
        "There are no pairs to propose in call {call}. Nothing was made; select applications and complete the profiles first.",
    ),
    "match_goes_on": mark(
        "matching",
        "The match has gone on since: it was answered, dissolved or made a partnership. Nothing was taken back; dissolve it, with the reason.",
    ),
    "match_sealed": mark(
        "matching",
        "This step of the match is sealed for the other offices: that is done when the program or a command ends and before packets and safety copies. Nothing was changed; dissolve the match, with the reason.",
    ),
    "match_side_taken": mark(
        "matching",
        "One of the two municipalities stands in another match since. Nothing was changed; dissolve that one first, then propose this one again.",
    ),
    "match_twice": mark(
        "matching",
        "{name} stands in two matches: with {partners}. Nothing was confirmed; dissolve one of them first.",
    ),
    "match_withdrawn": mark(
        "matching",
        "The application was withdrawn by {names}. Nothing was changed; dissolve the match, with the reason, or take the withdrawal back.",
    ),
    "match_lapsed": mark(
        "matching",
        "{north} and {south} may no longer be matched: {why}. Nothing was changed; correct the dossier, or dissolve the match with the reason.",
    ),
    "match_vetoed": mark(
        "matching",
        "There is a veto on {name}, from {offices}: “{reasons}”. Nothing was changed; dissolve the match, with the reason, or ask that office to take its veto back.",
    ),
    "match_not_confirmed": mark(
        "matching",
        "The match of {north} and {south} is not confirmed yet. No partnership was made; note first that both sides accept.",
    ),
}
FINDINGS: dict[str, Text] = {
    "held_not_possible": mark(
        "matching", "The card of {north} is held with {south}, but that pair is no longer possible: {why}."
    ),
    "match_waits": mark(
        "matching", "The match of {north} and {south} was proposed on {day}: neither has answered yet; ask both."
    ),
    "match_waits_named": mark(
        "matching", "The match of {north} and {south} was proposed on {day}: {named} has not answered yet; ask there."
    ),
    "matched_twice": mark("matching", "{name} stands in two matches: with {partners}. Dissolve one of them."),
    "matched_running": mark(
        "matching",
        "The match of {north} and {south} stands, but partnership {number} is running, with {names} in it: dissolve the match, or end that partnership first.",
    ),
    "matched_withdrawn": mark(
        "matching",
        "The match of {north} and {south} stands, but the application was withdrawn by {names}: dissolve the match, or take the withdrawal back.",
    ),
    "matched_lapsed": mark(
        "matching",
        "The match of {north} and {south} stands, but they may no longer be matched: {why}. Correct the dossier, or dissolve the match.",
    ),
    "matched_vetoed": mark(
        "matching",
        "The match of {north} and {south} stands, but there is a veto from {offices}: “{reasons}”. Dissolve the match, or ask that office to take its veto back.",
    ),
    "dissolved_and_accepted": mark(
        "matching",
        "The match of {north} and {south} was dissolved by {by} (“{reason}”) and accepted by {offices}, who did not know of each other. It counts as dissolved: propose it again in an office that has the ranking, if it is to stand, or dissolve it once more to settle it.",
    ),
    "dissolved_and_adopted": mark(
        "matching",
        "The match of {north} and {south} was dissolved by {by} (“{reason}”) while its partnership was made, neither knowing of the other. The partnership stands: close it with the reason if it is to end, or dissolve the match once more to settle it.",
    ),
    "cards_collide": mark("matching", "Several cards lie with {south}: {norths}. Choose one."),
}
ACTS: dict[str, Text] = {
    "move_card": mark("matching", "Moved {name}"),
    "hold_card": mark("matching", "Held {name} where it lies"),
    "let_card_go": mark("matching", "Let {name} go"),
    "follow_proposal": mark("matching", "Put {count} cards as proposed"),
    "give_reason": mark("matching", "Gave the reason for {name}"),
    "note_pair": mark("matching", "Noted what was agreed for {name}"),
    "set_veto": mark("matching", "Set a veto on {name}"),
    "lift_veto": mark("matching", "Took the veto on {name} back"),
    "propose_matches": mark("matching", "Proposed {count} matches"),
    "accept_match": mark("matching", "Noted that a side accepted {name}"),
    "dissolve_match": mark("matching", "Dissolved the match {name}"),
    "adopt_matches": mark("matching", "Made {count} partnerships of the proposed pairs"),
}
RULES: dict[str, Text] = {
    "M1": mark("matching", "both sides are not complete and selected or admitted in the same call"),
    "M1_now": mark("matching", "the application of {names} is not complete any more"),
    "M2": mark("matching", "the country is not among the choices of the Flemish municipality"),
    "M3": mark("matching", "no goal and no sub-theme in common"),
    "M4": mark("matching", "one of the two is matched with somebody else already"),
    "M5": mark("matching", "no working language in common, and no interpretation budget noted"),
    "M6": mark("matching", "too few visit weeks in common ({weeks} in the poorer year)"),
    "M7": mark("matching", "there is an active city link"),
    "M8": mark("matching", "an association has a veto"),
    "M9": mark("matching", "travel advice is red, and no other place is agreed"),
}
PARTS: dict[str, Text] = {
    "P1": mark("matching", "SDG interests"),
    "P2": mark("matching", "Strengths meet challenges"),
    "P3": mark("matching", "Language"),
    "P4": mark("matching", "Type of place"),
    "P5": mark("matching", "Sub-theme"),
    "P6": mark("matching", "Balance of time"),
    "P7": mark("matching", "Stated preference"),
    "P8": mark("matching", "Visits and connection"),
}
REASONS: dict[str, Text] = {
    "same_target": mark("matching", "Both chose target {target}: {gain}"),
    "same_goal": mark("matching", "Both chose goal {goal}, with other targets: {gain}"),
    "interest_sum": mark("matching", "Together {sum} of {least}, the weight of the lighter list of interests"),
    "no_interest": mark("matching", "No target and no goal in common"),
    "north_helps": mark("matching", "{north} is strong where {south} struggles: {tags}"),
    "north_helps_not": mark("matching", "No strength of {north} meets a challenge of {south}"),
    "south_helps": mark("matching", "{south} is strong where {north} struggles: {tags}"),
    "south_helps_not": mark("matching", "No strength of {south} meets a challenge of {north}"),
    "language_good": mark("matching", "Both work well in {language}"),
    "language_good_basic": mark("matching", "{language}: good on one side, basic on the other"),
    "language_basic": mark("matching", "{language}: basic on both sides"),
    "no_language": mark("matching", "No working language in common"),
    "settlement_same": mark("matching", "Both are {north_place}"),
    "settlement_next": mark("matching", "Neighbouring types: {north_place} and {south_place}"),
    "settlement_far": mark("matching", "Different types: {north_place} and {south_place}"),
    "settlement_unknown": mark("matching", "The type of one of the places is not known"),
    "sub_theme_first": mark("matching", "The same first choice: {sub_themes}"),
    "sub_theme_common": mark("matching", "In common, but not both first: {sub_themes}"),
    "no_sub_theme": mark("matching", "No sub-theme in common"),
    "days": mark("matching", "The coordinators have {north_days} and {south_days} days a month"),
    "days_unknown": mark("matching", "The time of one of the coordinators is not known"),
    "wish_mutual": mark("matching", "Each names the other as preferred partner"),
    "wish_north": mark("matching", "{north} names {south} as preferred partner"),
    "wish_south": mark("matching", "{south} names {north} as preferred partner"),
    "no_wish": mark("matching", "Neither names the other"),
    "windows": mark("matching", "Visit weeks in common in the poorer year: {weeks}"),
    "advice_green": mark("matching", "Travel advice is green"),
    "advice_not_green": mark("matching", "Travel advice is not green"),
    "connectivity_stable": mark("matching", "Stable connection on both sides"),
    "connectivity_not_stable": mark("matching", "No stable connection on both sides"),
}
WHY: dict[str, Text] = {
    "differs": mark("matching", "differs from the proposal"),
    "weak_interests": mark("matching", "few interests in common"),
    "no_complementarity": mark("matching", "strengths and challenges do not meet"),
}
PLACES: dict[str, Text] = {
    "urban": mark("matching", "urban"),
    "mixed": mark("matching", "mixed, peri-urban"),
    "rural": mark("matching", "rural"),
}
LANGUAGES: dict[str, Text] = {
    "nl": mark("matching", "Dutch"),
    "fr": mark("matching", "French"),
    "en": mark("matching", "English"),
    "rw": mark("matching", "Kinyarwanda"),
    "other": mark("matching", "another language"),
}
