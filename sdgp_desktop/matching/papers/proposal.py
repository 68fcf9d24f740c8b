"""The match proposal (D08): two profiles side by side, the parts of the fit with their reasons, alternatives."""

from functools import partial
from uuid import UUID

from sdgp_desktop.calls.service import call
from sdgp_desktop.kernel.reading import Reading
from sdgp_desktop.kernel.texts import Text, mark
from sdgp_desktop.matching.fields import LANGUAGES, PARTS, PLACES, STATES
from sdgp_desktop.matching.papers.words import Voice, lists_of
from sdgp_desktop.matching.service import MatchView, Side, match, note_of, pair_of, shown
from sdgp_desktop.paperkit.paper import Paper
from sdgp_desktop.paperkit.register import Order

TITLE = mark("matching", "Match proposal")
NUMBER, SUB_THEMES = mark("matching", "Number"), mark("matching", "Sub-themes")
INTERESTS, STRENGTHS = mark("matching", "SDG interests, first choice first"), mark("matching", "Strengths")
CHALLENGES, SPOKEN = mark("matching", "Challenges"), mark("matching", "Working languages")
PLACE, DAYS = mark("matching", "Type of place"), mark("matching", "Coordinator, days a month")
PROFILES, FIT = mark("matching", "Two profiles"), mark("matching", "Fit: {fit} of 100")
PART, POINTS, WHY = mark("matching", "Part"), mark("matching", "Points"), mark("matching", "Why")
STATE, REASON = mark("matching", "State"), mark("matching", "Reason")
NO_REASON = mark("matching", "The proposal was followed; no reason is needed.")
CONDITIONS, OTHER = mark("matching", "Conditions"), mark("matching", "Alternatives considered")
INTERPRETATION = mark("matching", "Interpretation budget: {amount}")
OTHER_PLACE = mark("matching", "Other place agreed for visits: {place}")
ADVICE = mark("matching", "Advice of the associations: {advice}")
NO_CONDITIONS = mark("matching", "None")
ALTERNATIVE = mark("matching", "{name} with {number}: {fit}")
DECISION = mark("matching", "Decision of the steering group and the association of the country")


def match_proposal(reading: Reading, match_id: UUID, order: Order) -> Paper:
    """A match as a paper for the associations, with room to sign."""
    found = match(reading, match_id)
    pair = pair_of(reading, found.north_id, found.south_id)
    say = partial(spoken, order.language)
    voice = Voice(say, order.formats.number, lists_of(reading, order.language))
    holder = call(reading, found.call_id)
    paper = order.paper(TITLE, subtitle=f"{found.name} · {holder.code}")
    paper.heading(PROFILES)
    paper.columns(
        [
            ([label, *left], [label, *right])
            for label, left, right in zip(
                (NUMBER, SUB_THEMES, INTERESTS, STRENGTHS, CHALLENGES, SPOKEN, PLACE, DAYS),
                profile(pair.north, voice),
                profile(pair.south, voice),
                strict=True,
            )
        ]
    )
    paper.heading(say(FIT, fit=order.formats.number(found.fit, 2)))
    rows = []
    for p in pair.fit.parts:
        why = "\n".join(voice.part(p, found.north, found.south))
        rows.append([f"{p.code} {say(PARTS[p.code])}", order.formats.number(shown(p.points), 2), why])
    paper.table([PART, POINTS, WHY], rows, align="lrl", widths=(26, 9, 65))
    conditions(paper, reading, found, order)
    paper.heading(DECISION)
    paper.signatures(order.letterhead.signatories)
    return paper


def spoken(language: str, text: Text, /, **facts: object) -> str:
    """A text in a language."""
    return text.to(language, None, **facts)


def profile(side: Side, voice: Voice) -> list[list[str]]:
    """What matching looked at of one side, line by line."""
    p = side.profile
    interests = sorted(p.interests, key=lambda i: i.priority)
    languages = [voice.word(LANGUAGES, code) for code, level in p.languages.items() if level]
    return [
        [f"{side.name} ({side.number})"],
        [", ".join(voice.lists.get(s, s) for s in p.sub_themes)],
        [", ".join(str(i.target or i.goal) for i in interests)],
        [", ".join(sorted(voice.lists.get(t, t) for t in p.strengths))],
        [", ".join(sorted(voice.lists.get(t, t) for t in p.challenges))],
        [", ".join(languages)],
        [voice.word(PLACES, p.settlement)],
        ["" if p.days is None else voice.number(shown(p.days))],
    ]


def conditions(paper: Paper, reading: Reading, found: MatchView, order: Order) -> None:
    """State, reason, what was agreed, alternatives."""
    say = partial(spoken, order.language)
    state = next(c.label for c in STATES if c.code == found.state)
    paper.facts([("", STATE, say(state)), ("", REASON, found.reason or say(NO_REASON))], ids=False)
    agreed = note_of(reading, found.north_id, found.south_id)
    said = []
    if found.interpretation_minor:
        said.append(say(INTERPRETATION, amount=order.formats.amount(found.interpretation_minor, found.currency)))
    if found.other_place:
        said.append(say(OTHER_PLACE, place=found.other_place))
    if agreed.advice:
        said.append(say(ADVICE, advice=agreed.advice))
    paper.heading(CONDITIONS, 2)
    paper.bullets(said or [say(NO_CONDITIONS)])
    others = [
        say(ALTERNATIVE, name=name, number=other["number"], fit=other["fit"])
        for side, name in (("north", found.north), ("south", found.south))
        for other in found.alternatives.get(side, ())
    ]
    if others:
        paper.heading(OTHER, 2)
        paper.bullets(others)
