"""French shortens "de" and "que" before a vowel, also before a name that is filled in."""

import pytest

from sdgp_desktop.kernel.texts import elided, fill


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Agathe", "Fiche d’Agathe"), ("Élise", "Fiche d’Élise"), ("Bea", "Fiche de Bea"),
        ("Hélène", "Fiche de Hélène"),
        ("Yao", "Fiche de Yao"), ("", "Fiche de "), (3, "Fiche de 3"),
    ],
)  # fmt: skip
def test_de_is_shortened_before_a_vowel(name: object, said: str) -> None:
    facts = {"name": name}
    assert fill(elided("Fiche de {name}", facts), facts) == said


def test_words_that_only_end_so_and_names_of_files_stay() -> None:
    facts = {"name": "Aalter", "file": "avances.xlsx"}
    assert elided("Demande {name}, grande {name}, de {file}, que {name}", facts) == (
        "Demande {name}, grande {name}, de {file}, qu’{name}"
    )
