"""Every slice's records and fields together, so that tables know each other and the kernel knows them all."""

from sdgp_desktop.budget.fields import FIELDS as BUDGET_FIELDS
from sdgp_desktop.budget.records import RECORDS as BUDGET
from sdgp_desktop.calls.fields import FIELDS as CALLS_FIELDS
from sdgp_desktop.calls.records import RECORDS as CALLS
from sdgp_desktop.exchange.fields import FIELDS as EXCHANGE_FIELDS
from sdgp_desktop.exchange.records import RECORDS as EXCHANGE
from sdgp_desktop.intake.fields import FIELDS as INTAKE_FIELDS
from sdgp_desktop.intake.records import RECORDS as INTAKE
from sdgp_desktop.kernel.attachments import FIELDS as FILE_FIELDS
from sdgp_desktop.kernel.attachments import RECORDS as FILE_RECORDS
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.notes import NOTE_FIELDS, NOTE_RECORDS
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.matching.fields import FIELDS as MATCHING_FIELDS
from sdgp_desktop.matching.records import RECORDS as MATCHING
from sdgp_desktop.partnerships.fields import FIELDS as PARTNERSHIPS_FIELDS
from sdgp_desktop.partnerships.records import RECORDS as PARTNERSHIPS
from sdgp_desktop.registry.fields import FIELDS as REGISTRY_FIELDS
from sdgp_desktop.registry.records import RECORDS as REGISTRY
from sdgp_desktop.scoring.fields import FIELDS as SCORING_FIELDS
from sdgp_desktop.scoring.records import RECORDS as SCORING
from sdgp_desktop.visits.fields import FIELDS as VISITS_FIELDS
from sdgp_desktop.visits.records import RECORDS as VISITS

RECORDS: tuple[type[Record], ...] = (
    *NOTE_RECORDS,
    *FILE_RECORDS,
    *REGISTRY,
    *CALLS,
    *INTAKE,
    *SCORING,
    *MATCHING,
    *PARTNERSHIPS,
    *VISITS,
    *BUDGET,
    *EXCHANGE,
)
FIELDS: tuple[Field, ...] = (
    *NOTE_FIELDS,
    *FILE_FIELDS,
    *REGISTRY_FIELDS,
    *CALLS_FIELDS,
    *INTAKE_FIELDS,
    *SCORING_FIELDS,
    *MATCHING_FIELDS,
    *PARTNERSHIPS_FIELDS,
    *VISITS_FIELDS,
    *BUDGET_FIELDS,
    *EXCHANGE_FIELDS,
)
SCHEMA = Schema(RECORDS, FIELDS)
