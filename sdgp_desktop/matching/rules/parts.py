"""The fit of two municipalities, part by part and rule by rule, each with its reasons.

Source: domain.md 4.2 and 4.3, as read in the rulings. Everything is exact.
"""

from collections.abc import Iterable
from fractions import Fraction

from sdgp_desktop.matching.rules.values import (
    BASIC,
    CLASSES,
    GOOD,
    NO_PREFERENCE,
    Fit,
    FitRules,
    Interest,
    PairNote,
    Part,
    Profile,
    Reason,
)

NOTHING = PairNote()
ZERO, ONE = Fraction(0), Fraction(1)


def fit(north: Profile, south: Profile, rules: FitRules, note: PairNote = NOTHING) -> Fit:
    """Fit and hard rules of one pair."""
    values = {
        "P1": interests(north, south, rules),
        "P2": complementarity(north, south, rules),
        "P3": language(north, south, rules),
        "P4": settlement(north, south, rules),
        "P5": sub_theme(north, south, rules),
        "P6": capacity(north, south, rules),
        "P7": preference(north, south, rules),
        "P8": logistics(north, south, rules),
    }
    parts = tuple(Part(code, rules.weights[code], value, reasons) for code, (value, reasons) in values.items())
    return Fit(north.key, south.key, parts, broken(north, south, rules, note))


Valued = tuple[Fraction, tuple[Reason, ...]]


def weight_of(interest: Interest, rules: FitRules) -> int:
    """What an interest weighs: the higher its priority, the more; never below nothing."""
    return max(0, rules.interest_top - interest.priority)


def interests(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P1: shared targets first, then the same goal with the interests that are left; each interest once, best first."""
    mine, theirs = list(north.interests), list(south.interests)
    reasons: list[Reason] = []
    found = ZERO
    for target in sorted({i.target for i in mine if i.target} & {i.target for i in theirs if i.target}):
        ours, others = [i for i in mine if i.target == target], [i for i in theirs if i.target == target]
        for a, b in best_first(ours, others, rules):
            gain = Fraction(min(weight_of(a, rules), weight_of(b, rules)))
            found += gain
            reasons.append(Reason("same_target", {"target": target, "gain": gain}))
            mine.remove(a)
            theirs.remove(b)
    for goal in sorted({i.goal for i in mine} & {i.goal for i in theirs}):
        ours, others = [i for i in mine if i.goal == goal], [i for i in theirs if i.goal == goal]
        for a, b in best_first(ours, others, rules):
            gain = rules.same_goal * min(weight_of(a, rules), weight_of(b, rules))
            found += gain
            reasons.append(Reason("same_goal", {"goal": goal, "gain": gain}))
    least = min(sum(weight_of(i, rules) for i in north.interests), sum(weight_of(i, rules) for i in south.interests))
    if not least or not found:
        return ZERO, (Reason("no_interest"),)
    return found / least, (*reasons, Reason("interest_sum", {"sum": found, "least": least}))


def best_first(
    mine: Iterable[Interest], theirs: Iterable[Interest], rules: FitRules
) -> Iterable[tuple[Interest, Interest]]:
    """Interests of both sides in pairs, the heaviest of each side together."""
    ours = sorted(mine, key=lambda i: (-weight_of(i, rules), i.priority))
    others = sorted(theirs, key=lambda i: (-weight_of(i, rules), i.priority))
    return zip(ours, others, strict=False)


def complementarity(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P2: what one side is strong in and the other struggles with; both directions are needed to be full."""
    given = sorted(north.strengths & south.challenges)
    taken = sorted(south.strengths & north.challenges)
    value = rules.direction * (share(len(given), rules.tags_full) + share(len(taken), rules.tags_full))
    reasons = [Reason("north_helps", {"tags": tuple(given)})] if given else [Reason("north_helps_not")]
    reasons += [Reason("south_helps", {"tags": tuple(taken)})] if taken else [Reason("south_helps_not")]
    return value, tuple(reasons)


def share(count: int, full: int) -> Fraction:
    """How much of `full` is there, 1 at most."""
    return min(ONE, Fraction(count, full))


def language(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P3: the best language in common."""
    best: Valued = (ZERO, (Reason("no_language"),))
    for code in sorted(set(north.languages) & set(south.languages)):
        low, high = sorted((north.languages[code], south.languages[code]))
        if low >= GOOD:
            value, name = rules.language_good, "language_good"
        elif low >= BASIC and high >= GOOD:
            value, name = rules.language_good_basic, "language_good_basic"
        elif low >= BASIC:
            value, name = rules.language_basic, "language_basic"
        else:
            continue
        if value > best[0]:
            best = (value, (Reason(name, {"language": code}),))
    return best


def settlement(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P4: the same kind of place, or the neighbouring kind."""
    facts = {"north": north.settlement, "south": south.settlement}
    if north.settlement not in CLASSES or south.settlement not in CLASSES:
        return ZERO, (Reason("settlement_unknown"),)
    apart = abs(CLASSES[north.settlement] - CLASSES[south.settlement])
    if apart == 0:
        return ONE, (Reason("settlement_same", facts),)
    if apart == 1:
        return rules.settlement_next, (Reason("settlement_next", facts),)
    return ZERO, (Reason("settlement_far", facts),)


def sub_theme(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P5: the same first choice, or any in common among the first ones."""
    mine, theirs = north.sub_themes[: rules.sub_theme_depth], south.sub_themes[: rules.sub_theme_depth]
    common = tuple(s for s in mine if s in theirs)
    if not common:
        return ZERO, (Reason("no_sub_theme"),)
    if mine[0] == theirs[0]:
        return ONE, (Reason("sub_theme_first", {"sub_themes": mine[:1]}),)
    return rules.sub_theme_common, (Reason("sub_theme_common", {"sub_themes": common}),)


def capacity(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P6: how close the days per month of the two coordinators are."""
    if north.days is None or south.days is None:
        return ZERO, (Reason("days_unknown"),)
    apart = abs(north.days - south.days)
    return ONE - min(ONE, apart / rules.capacity_days), (Reason("days", {"north": north.days, "south": south.days}),)


def names_partner(one: Profile, other: Profile) -> bool:
    """Whether the wish of one side names the other, as whole words."""
    return any(f" {name} " in f" {one.wish} " for name in other.names if name)


def preference(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P7: one side names the other as partner, or both do."""
    wants, wanted = names_partner(north, south), names_partner(south, north)
    if wants and wanted:
        return ONE, (Reason("wish_mutual"),)
    if wants:
        return rules.preference_one, (Reason("wish_north"),)
    if wanted:
        return rules.preference_one, (Reason("wish_south"),)
    return ZERO, (Reason("no_wish"),)


def windows(north: Profile, south: Profile) -> int:
    """Calendar weeks a year that are possible for both, in the poorer year of the term."""
    return min((bin(a & b).count("1") for a, b in zip(north.free_weeks, south.free_weeks, strict=True)), default=0)


def logistics(north: Profile, south: Profile, rules: FitRules) -> Valued:
    """P8: visit windows, travel advice of the southern place, connectivity of both."""
    weeks = windows(north, south)
    value = ZERO
    if weeks >= rules.windows_full:
        value += rules.windows_full_share
    elif weeks:
        value += rules.windows_one_share
    reasons = [Reason("windows", {"weeks": weeks})]
    if south.advice == "green":
        value += rules.advice_share
        reasons.append(Reason("advice_green"))
    else:
        reasons.append(Reason("advice_not_green"))
    if north.stable and south.stable:
        value += rules.connectivity_share
        reasons.append(Reason("connectivity_stable"))
    else:
        reasons.append(Reason("connectivity_not_stable"))
    return value, tuple(reasons)


def broken(north: Profile, south: Profile, rules: FitRules, note: PairNote = NOTHING) -> tuple[Reason, ...]:
    """The hard rules M1 to M9 that stand in the way of this pair."""
    return tuple(reason for reason in hard(north, south, rules, note) if reason.code in rules.hard)


def hard(north: Profile, south: Profile, rules: FitRules, note: PairNote) -> Iterable[Reason]:
    """Rule by rule."""
    if not north.admitted or not south.admitted or north.cycle != south.cycle:
        yield Reason("M1")
    if south.country not in north.choices and NO_PREFERENCE not in north.choices:
        yield Reason("M2", {"country": south.country})
    same_goal = {i.goal for i in north.interests} & {i.goal for i in south.interests}
    if not same_goal and not set(north.sub_themes) & set(south.sub_themes):
        yield Reason("M3")
    if elsewhere(north, south):
        yield Reason("M4")
    if not note.interpretation and not speak(north, rules) & speak(south, rules):
        yield Reason("M5")
    if (weeks := windows(north, south)) < rules.windows_min:
        yield Reason("M6", {"weeks": weeks})
    if linked(north, south) or has_forbidden_link(south, rules):
        yield Reason("M7")
    if note.veto:
        yield Reason("M8")
    if south.advice == "red" and not note.other_place:
        yield Reason("M9")


def elsewhere(north: Profile, south: Profile) -> bool:
    """Whether one of the two is matched with somebody else already."""
    return (north.partner or south.key) != south.key or (south.partner or north.key) != north.key


def speak(one: Profile, rules: FitRules) -> set[str]:
    """Languages that one side has well enough to work in."""
    return {code for code, level in one.languages.items() if level >= rules.language_min}


def has_forbidden_link(south: Profile, rules: FitRules) -> bool:
    """An active link of a southern municipality with Flanders, where the rules allow none at all."""
    return rules.no_flemish_link and south.link_active and any(link.country == rules.home for link in south.links)


def linked(north: Profile, south: Profile) -> bool:
    """An active link between the two, whoever of them says so."""

    def names(one: Profile, other: Profile) -> bool:
        return one.link_active and any(f" {n} " in f" {row.partner} " for row in one.links for n in other.names if n)

    return names(north, south) or names(south, north)


def reason_needed(one: Fit, rules: FitRules, differs: bool) -> tuple[str, ...]:
    """Why people must write down a reason for this pair: differs, weak_interests, no_complementarity.

    Source: domain.md 4.3, last paragraph.
    """
    found = ["differs"] if differs and rules.reason_other_pair else []
    if one.part("P1").value < rules.reason_p1_below:
        found.append("weak_interests")
    if rules.reason_p2_zero and one.part("P2").value == 0:
        found.append("no_complementarity")
    return tuple(found)
