"""The list of today: urgent things first, nothing lost."""

from hypothesis import given
from hypothesis import strategies as st

from sdgp_desktop.kernel.findings import Finding
from sdgp_desktop.overview.rules import ORDER, Item, grouped, ordered

items = st.builds(
    Item,
    st.builds(
        Finding, st.sampled_from(["a", "b"]), st.sampled_from([*ORDER, "other"]), record_type=st.just("visits_visit")
    ),
    st.text(max_size=3),
)


def test_what_is_overdue_stands_before_what_is_only_to_be_looked_at() -> None:
    late, soft = Item(Finding("x", "overdue"), "Z"), Item(Finding("y", "S"), "A")
    assert ordered([soft, late]) == [late, soft]


@given(st.lists(items))
def test_grouping_keeps_every_item_once(found: list[Item]) -> None:
    groups = grouped(found)
    assert sorted(map(str, found)) == sorted(str(i) for _, members in groups for i in members)
    assert [kind for kind, _ in groups] == sorted({i.finding.kind for i in found}, key=lambda k: [*ORDER, k].index(k))


def test_an_item_knows_the_place_it_leads_to() -> None:
    assert Item(Finding("x", "due", record_type="visits_visit"), "").place == "visits"
