"""Sentences of the register: what it refuses, what it finds, what was done."""

from sdgp_desktop.kernel.texts import Text, mark

REFUSALS: dict[str, Text] = {
    "unknown_country": mark("registry", "The country {code} is not in the register. Nothing was stored; add the country first."),
    "reader_only": mark("registry", "{name} works here as a reader, and a reader changes nothing. Nothing was stored; let a colleague do it, or give another role in Settings, People and PINs."),
    "last_keeper": mark("registry", "{name} is the last person of this office who can change roles. Nothing was changed; give somebody else another role than reader first."),
    "zone_not_known": mark("registry", "“{zone}” is not a time zone. Nothing was stored; type it as Europe/Brussels or Africa/Dakar."),
    "currency_digits": mark("registry", "Amounts in {code} have {digits} decimals by the international list of currencies. Nothing was stored; type {digits}."),
    "code_taken": mark("registry", "The code {code} is taken already. Nothing was stored; choose another code."),
    "field_missing": mark("registry", "“{field}” may not be empty. Nothing was stored; fill it in."),
    "field_too_long": mark("registry", "“{field}” takes {limit} characters at most. Nothing was stored; shorten the text."),
    "field_out_of_range": mark("registry", "“{field}” must lie between {low} and {high}. Nothing was stored; type another number."),
    "field_not_a_choice": mark("registry", "“{value}” is no choice of “{field}”. Nothing was stored; choose from the list."),
    "field_not_email": mark("registry", "“{value}” is not an e-mail address. Nothing was stored; correct it or leave it empty."),
    "field_not_changed_here": mark("registry", "“{field}” cannot be changed here. Nothing was stored."),
    "from_after_to": mark("registry", "The last day lies before the first. Nothing was stored; correct one of the two."),
    "day_to_come": mark("registry", "{day} is yet to come, and “{field}” is the day on which something happened. Nothing was stored; give that day, or set the clock of this computer."),
    "link_without_end": mark("registry", "A city link needs a Flemish municipality and a partner, or one of the two and a remark. Nothing was stored; fill them in."),
    "not_your_office": mark("registry", "People of {office} are kept by that office. Nothing was changed; ask {office} to do it."),
    "person_unknown": mark("registry", "Nobody in the register of people is called {name}. Nothing was erased; write the name as it stands there, or give the id that “search” tells with --json."),
    "person_many": mark("registry", "Several people in the register are called {name}. Nothing was erased; give one of these ids: {ids}."),
    "number_ambiguous": mark("registry", "{number} is the number of several records here: {records}. Two computers gave it without knowing of each other. Nothing was changed; name the one you mean by the signs before its name instead of the number."),
    "municipality_many": mark("registry", "{text} stands for several municipalities of the register. Nothing was changed; give one of these ids: {ids}."),
    "not_twins": mark("registry", "{name} and {other} have neither a code nor a name in common. Nothing was changed; “municipality twins” shows which ones are perhaps the same."),
    "erasure_ground": mark("registry", "Nothing was erased: an erasure needs a ground, which the other offices will read. Choose one from the list."),
}  # fmt: skip
FINDINGS: dict[str, Text] = {
    "place_twice": mark("registry", "This municipality is perhaps in the register already: {name} ({code})."),
    "code_twice": mark("registry", "The code {code} stands twice in the register: {name}. Decide which one stays."),
    "person_twice": mark("registry", "This person is perhaps in the register already: {name}."),
    "successor_unknown": mark("registry", "The successor {code} is not in the register."),
    "link_not_verified": mark("registry", "The city link of {name} is not verified by an association yet."),
    "link_end_missing": mark("registry", "One end of the city link of {name} is not known yet."),
    "link_over": mark("registry", "The city link ended on {day}, but its state is still “{state}”."),
    "link_twice": mark("registry", "This city link is in the register twice."),
    "link_end_unnamed": mark("registry", "The city link is ending; note the day on which it ends."),
    "link_not_in_force": mark("registry", "{name} was merged on {day}; the city link goes on with {successor}."),
    "notice_missing": mark("registry", "Record when the privacy notice was given to {name}."),
}
ACTS: dict[str, Text] = {
    "add_municipality": mark("registry", "Added the municipality {name}"),
    "change_municipality": mark("registry", "Changed the municipality {name}"),
    "unite_municipalities": mark("registry", "Put {name} together with {other}"),
    "add_person": mark("registry", "Added the person {name}"),
    "change_person": mark("registry", "Changed the person {name}"),
    "add_function": mark("registry", "Noted a function of {name}"),
    "change_function": mark("registry", "Changed a function of {name}"),
    "succeed_function": mark("registry", "Handed a function over to {name}"),
    "add_link": mark("registry", "Added the city link {name}"),
    "change_link": mark("registry", "Changed the city link {name}"),
    "verify_city_link": mark("registry", "Verified the city link {name}"),
    "remove_record": mark("registry", "Moved {name} to the bin"),
    "change_association": mark("registry", "Changed the association {name}"),
    "add_association": mark("registry", "Added the association {name}"),
    "add_signatory": mark("registry", "Added {name}, who signs papers"),
    "change_signatory": mark("registry", "Changed {name}, who signs papers"),
    "add_staff": mark("registry", "Added {name} to the office"),
    "change_staff": mark("registry", "Changed {name} in the office"),
    "change_list": mark("registry", "Changed the list entry {name}"),
    "add_list_entry": mark("registry", "Added the list entry {name}"),
    "change_country": mark("registry", "Changed the country {name}"),
    "change_audience": mark("registry", "Changed who may read {name}"),
}
# what an erasure leaves
STAYS = mark(
    "registry",
    "The name and function in papers already made and in signed letters and declarations; a name that somebody typed "
    "into a text; safety copies made before today, until newer ones replace them",
)
