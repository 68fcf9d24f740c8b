"""The letter of intent that comes with a form: the file that the form names (12.1) and that lies beside it."""

import hashlib
from pathlib import Path
from uuid import UUID

from sdgp_desktop.intake.rules.filled import Filled
from sdgp_desktop.intake.service import files, letter_checked
from sdgp_desktop.kernel.attachments import checked
from sdgp_desktop.kernel.errors import Refusal
from sdgp_desktop.kernel.files import why_not_read
from sdgp_desktop.kernel.work import Reading

LETTER = "12.1.file"


def letter_beside(reading: Reading, call_id: UUID, form: Path, filled: Filled) -> tuple[str, bytes] | None:
    """Name and content of the letter that lies beside a form. A name without its file is no letter: it is left out.

    Errors: Refusal "letter_type", "letter_too_big", "file_not_readable", those of `attachments.checked`.
    """
    name = Path(str(filled.values.pop(LETTER, None) or "").replace("\\", "/")).name
    path = form.parent / name
    if not name or path == form or not path.is_file():
        return None
    try:
        letter_checked(reading, call_id, name, path.stat().st_size)
        data = path.read_bytes()
    except OSError as error:
        raise Refusal("file_not_readable", file=name, reason=why_not_read(path, error)) from None
    filled.values[LETTER], _ = checked(name, data)
    return name, data


def lies_there(reading: Reading, dossier_id: UUID, name: str, data: bytes) -> bool:
    """Whether a dossier has this file already: form and letter come together, and often only one of them is new."""
    content = hashlib.sha256(data).hexdigest()
    return any((one.name, one.content) == (name, content) for one in files(reading, dossier_id))
