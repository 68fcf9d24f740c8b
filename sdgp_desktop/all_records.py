"""Every slice's records and fields together, so that tables know each other and the kernel knows them all."""

from sdgp_desktop.kernel.fields import Field
from sdgp_desktop.kernel.record import Record
from sdgp_desktop.kernel.schema import Schema

RECORDS: tuple[type[Record], ...] = ()
FIELDS: tuple[Field, ...] = ()
SCHEMA = Schema(RECORDS, FIELDS)
