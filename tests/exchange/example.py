"""The worked example of FORMAT.md, always the same; `python -m tests.exchange.example` prints it."""

import hashlib
from uuid import UUID

from nacl.signing import SigningKey

from tests.exchange.outsider import canonical

SEED = bytes(range(32))
ACT = UUID(int=0xA1).hex
PERSON = UUID(int=0xB2).hex
RECORD = UUID(int=0xC3).hex
LINES = [
    ["act", ACT, "change_municipality", PERSON, "VVSG", "V", "2026-03-03T09:30:00.000000Z"],
    ["facts", {"name": "Karongi"}],
    ["shape", "registry_municipality", 0, ["name", "population"]],
    [0, RECORD, "Karongi", 331808],
]
BODY_SEED = "00112233445566778899aabbccddeeff"


def example() -> dict[str, str]:
    """The values of the example, by what they are."""
    key = SigningKey(SEED)
    lines = [canonical(line) for line in LINES]
    salts = hashlib.shake_256(BODY_SEED.encode()).digest(16 * len(lines))
    leaves = [hashlib.sha256(salts[16 * i : 16 * i + 16] + line).digest() for i, line in enumerate(lines)]
    head = canonical(
        {
            "after": [],
            "audience": "all",
            "author": bytes(key.verify_key).hex(),
            "body": hashlib.sha256(b"".join(leaves)).hexdigest(),
            "count": len(lines),
            "format": 1,
            "lowest": 1,
            "parents": [],
            "schema": 1,
            "world": "",
        }
    )
    blanked = {"salts": (salts[:16] + bytes(16) + salts[32:]).hex(), "blank": {"1": leaves[1].hex()}}
    return {
        "body": b"\n".join([canonical({"seed": BODY_SEED}), *lines]).decode(),
        "salt of line 0": salts[:16].hex(),
        "hash of line 0": leaves[0].hex(),
        "hash of the body": hashlib.sha256(b"".join(leaves)).hexdigest(),
        "head": head.decode(),
        "name": hashlib.sha256(head).hexdigest(),
        "signature": key.sign(b"sdgp segment 1\n" + head).signature.hex(),
        "first line after blanking line 1": canonical(blanked).decode(),
    }


if __name__ == "__main__":
    for what, value in example().items():
        print(f"{what}\n{value}\n")  # noqa: T201
