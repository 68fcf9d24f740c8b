"""Every slice's records and fields together, so that tables know each other and the kernel knows them all."""

from sdgp_desktop.calls.fields import FIELDS as CALLS_FIELDS
from sdgp_desktop.calls.records import RECORDS as CALLS
from sdgp_desktop.intake.fields import FIELDS as INTAKE_FIELDS
from sdgp_desktop.intake.records import RECORDS as INTAKE
from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.notes import NOTE_FIELDS, NOTE_RECORDS
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.schema import Schema
from sdgp_desktop.registry.fields import FIELDS as REGISTRY_FIELDS
from sdgp_desktop.registry.records import RECORDS as REGISTRY
from sdgp_desktop.scoring.fields import FIELDS as SCORING_FIELDS
from sdgp_desktop.scoring.records import RECORDS as SCORING

RECORDS: tuple[type[Record], ...] = (*NOTE_RECORDS, *REGISTRY, *CALLS, *INTAKE, *SCORING)
FIELDS: tuple[Field, ...] = (*NOTE_FIELDS, *REGISTRY_FIELDS, *CALLS_FIELDS, *INTAKE_FIELDS, *SCORING_FIELDS)
SCHEMA = Schema(RECORDS, FIELDS)
