"""Places in the tree of pages, put in order whatever the server sent."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from mcp_atlassian_oauth.sites.tree import Place
from mcp_atlassian_oauth.sites.tree.read import as_tree, read_below

IDS = st.one_of(st.none(), st.sampled_from([str(number) for number in range(8)]))
PLACES = st.lists(
    st.builds(Place, id=IDS, title=st.none(), parent_id=IDS, depth=st.one_of(st.none(), st.integers(1, 4))), max_size=12
)


@given(PLACES, IDS)
@settings(max_examples=200, deadline=None)
def test_every_place_is_in_the_tree_once(places: list[Place], top: str | None) -> None:
    ordered = as_tree(tuple(places), top)
    assert sorted(str((place.id, place.parent_id)) for place in ordered) == sorted(
        str((place.id, place.parent_id)) for place in places
    )


def test_children_follow_their_parents_and_stand_deeper() -> None:
    flat = (
        Place("1", "A", None, None),
        Place("2", "B", None, None),
        Place("3", "A1", "1", None),
        Place("4", "A1a", "3", None),
        Place("5", "below what isn't there", "99", None),
    )
    assert [(place.id, place.depth) for place in as_tree(flat, None)] == [("1", 1), ("3", 2), ("4", 3), ("2", 1), ("5", 1)]


def test_ancestors_tell_the_depth() -> None:
    raw = {"id": "7", "title": "T", "type": "page", "ancestors": [{"id": "1"}, {"id": "2"}, {"id": "3"}]}
    assert read_below(raw, "1").depth == 3
    assert read_below(raw, "3").depth == 1
    assert read_below(raw, None).depth == 4
    assert read_below(raw, "1").parent_id == "3"
