"""What a person can ask the register and do in it; other slices come in by this door only."""

from uuid import UUID

from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.work import Work
from sdgp_desktop.registry.records import RECORDS
from sdgp_desktop.registry.rules import checked, happened, in_force, in_order, not_to_come, plain_name
from sdgp_desktop.registry.service.back import BACK
from sdgp_desktop.registry.service.erasing import Eraser, ErasurePart, ErasurePlan, Tombstone, ground_given
from sdgp_desktop.registry.service.history import HistoryLine, history_lines
from sdgp_desktop.registry.service.links import (
    add_link,
    change_link,
    findings_of_link,
    link,
    links,
    verify_link,
)
from sdgp_desktop.registry.service.lists import (
    add_audience,
    add_list_entry,
    audiences,
    change_audience,
    change_country,
    change_list_entry,
    countries,
    country,
    currencies,
    elections,
    goals,
    list_fields,
    list_rows,
    local_elections_near,
    may_read,
    sub_themes,
    tags,
    targets,
    themes,
)
from sdgp_desktop.registry.service.municipalities import (
    AFTER_UNITING,
    add_municipality,
    change_municipality,
    municipalities,
    municipality,
    municipality_by_code,
    municipality_duplicates,
    municipality_twins,
    registry_findings,
    successor_of,
    unite_municipalities,
)
from sdgp_desktop.registry.service.numbers import by_id, only_bearer, told_apart
from sdgp_desktop.registry.service.offices import (
    READER,
    add_association,
    add_signatory,
    add_staff,
    association_by_code,
    association_name,
    association_of,
    associations,
    change_association,
    change_signatory,
    change_staff,
    ensure_staff,
    home_country,
    lead_association,
    office_keepers,
    signatories_on,
    staff,
    staff_member,
    staff_name,
    staff_name_of,
    staff_names,
)
from sdgp_desktop.registry.service.people import (
    add_function,
    add_person,
    change_function,
    change_person,
    enter_people,
    functions,
    people,
    people_named,
    person,
    person_duplicates,
    person_findings,
    succeed_function,
)
from sdgp_desktop.registry.service.regions import RegionView, known_regions, region_words, regions
from sdgp_desktop.registry.service.storing import filled, set_columns
from sdgp_desktop.registry.service.views import (
    AssociationView,
    AudienceView,
    CountryView,
    CurrencyView,
    ElectionView,
    FunctionView,
    GoalView,
    LinkView,
    MunicipalityView,
    PersonView,
    SdgInterests,
    SignatoryView,
    StaffView,
    TagView,
    TargetView,
    ThemeView,
    Words,
)
from sdgp_desktop.registry.service.words import CodeWords


def remove_record(work: Work, record_type: str, id: UUID, name: str = "") -> None:
    """Put a record of the register into the bin. Errors: Refusal "record_gone"."""
    kind = next((r for r in RECORDS if r.__tablename__ == record_type), None)
    if kind is None:
        raise Refusal("record_gone", type=record_type, id=id.hex)
    work.remove(work.get(kind, id))
    work.tell(name=name)


__all__ = [
    "AFTER_UNITING", "BACK", "READER", "AssociationView", "AudienceView", "CodeWords", "CountryView", "CurrencyView",
    "ElectionView", "Eraser", "ErasurePart", "ErasurePlan", "FunctionView", "GoalView", "HistoryLine", "LinkView",
    "MunicipalityView", "PersonView", "RegionView", "SdgInterests", "SignatoryView", "StaffView", "TagView",
    "TargetView", "ThemeView", "Tombstone", "Words", "add_association", "add_audience", "add_function", "add_link",
    "add_list_entry", "add_municipality", "add_person", "add_signatory", "add_staff", "association_by_code",
    "association_name", "association_of", "associations", "audiences", "by_id", "change_association",
    "change_audience", "change_country", "change_function", "change_link", "change_list_entry", "change_municipality",
    "change_person", "change_signatory", "change_staff", "checked", "countries", "country", "currencies", "elections",
    "ensure_staff", "enter_people", "filled", "findings_of_link", "functions", "goals", "ground_given", "happened",
    "home_country", "history_lines", "in_force", "in_order", "known_regions", "lead_association", "link", "links",
    "list_fields", "list_rows", "local_elections_near", "may_read", "municipalities", "municipality",
    "municipality_by_code", "municipality_duplicates", "municipality_twins", "not_to_come", "office_keepers",
    "only_bearer", "people", "people_named", "person", "person_duplicates", "person_findings", "plain_name",
    "region_words", "regions", "registry_findings",
    "remove_record", "set_columns", "signatories_on", "staff", "staff_member", "staff_name", "staff_name_of",
    "staff_names", "sub_themes", "succeed_function", "successor_of", "tags", "targets", "themes", "told_apart",
    "unite_municipalities", "verify_link",
]  # fmt: skip
