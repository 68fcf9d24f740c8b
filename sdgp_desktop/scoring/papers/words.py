"""Sentences about the figures of an application, the same on paper and on screen."""

from collections.abc import Callable

from sdgp_desktop.kernel.fields import Choice
from sdgp_desktop.kernel.texts import Text
from sdgp_desktop.scoring.fields import (
    BELOW_BASE,
    BELOW_MEAN,
    LOT_DUE,
    NO_FIGURES,
    NO_QUORUM,
    NOT_OVER,
    OVER_THRESHOLD,
    QUORUM,
    SEALED,
    TIE_CRITERION,
    TIE_STEPS,
    TIED,
)
from sdgp_desktop.scoring.service import RankingRow, Tie

Say = Callable[..., str]  # say(text, **facts): a text in the language of the reader


def label(choices: tuple[Choice, ...], code: str, say: Say) -> str:
    """The words of a code of a list; the code itself when the list does not know it."""
    found: Text | None = next((c.label for c in choices if c.code == code), None)
    return code if found is None else say(found)


def tie_text(tie: Tie, row: RankingRow, say: Say) -> str:
    """What decided between two applications with the same end total."""
    if tie.step == "lot" and row.proposed == "lot":
        return say(LOT_DUE, number=tie.other)
    step = TIE_STEPS.get(tie.step)
    return say(TIED, number=tie.other, step=say(TIE_CRITERION, criterion=tie.step) if step is None else say(step))


def below_text(row: RankingRow, base: str, mean: str, say: Say) -> str:
    """Over the threshold, or why not; or why there are no figures."""
    if row.sealed:
        return say(SEALED)
    if not row.scored:
        return say(NO_FIGURES)
    if not row.below:
        return say(OVER_THRESHOLD)
    why = [say(BELOW_BASE, least=base) if c == "base" else say(BELOW_MEAN, criterion=c, least=mean) for c in row.below]
    return say(NOT_OVER, why="; ".join(why))


def quorum_text(row: RankingRow, say: Say) -> str:
    """Why there is no quorum; nothing when there is one."""
    if not row.scored or not row.quorum_missing:
        return ""
    return say(NO_QUORUM, why=", ".join(say(QUORUM[code]) for code in row.quorum_missing))
