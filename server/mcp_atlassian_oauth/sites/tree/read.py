"""Places in the tree from JSON."""

from __future__ import annotations

import attrs

from mcp_atlassian_oauth.sites.lenient import number, objects, text
from mcp_atlassian_oauth.sites.protocols import Json
from mcp_atlassian_oauth.sites.tree import Place


def read_place(raw: Json, parent_id: str | None, depth: int | None) -> Place:
    """Return a place; `parent_id` and `depth` are used where the answer doesn't say them."""
    found = number(raw, "depth")
    return Place(
        id=text(raw, "id"),
        title=text(raw, "title"),
        parent_id=text(raw, "parentId") or parent_id,
        depth=found if found is not None else depth,
        kind=text(raw, "type") or "page",
        raw=raw,
    )


def read_below(raw: Json, top: str | None) -> Place:
    """Return a place whose ancestors are shown; its depth counts from below the page `top`, or from the space's top."""
    above = [text(one, "id") for one in objects(raw, "ancestors")]
    depth = len(above) - above.index(top) if top in above else len(above) + 1
    return attrs.evolve(read_place(raw, above[-1] if above else None, depth), kind="page")


def as_tree(places: tuple[Place, ...], top: str | None) -> tuple[Place, ...]:
    """Return places with each one's children right behind it, in the order they came in.

    Those whose parent isn't among them (it may be on an earlier page of the list) come as they are. Where the server
    says no depths, they count from those.
    """
    ids = {place.id for place in places if place.id}
    children: dict[str | None, list[Place]] = {}
    for place in places:
        known = place.parent_id in ids and place.parent_id != place.id
        children.setdefault(place.parent_id if known else top, []).append(place)
    ordered: list[Place] = []
    # An explicit stack: what a server sends may be nested deeper than Python's, or in a circle.
    stack = [(place, place.depth if place.depth is not None else 1) for place in reversed(children.pop(top, []))]
    while stack:
        place, depth = stack.pop()
        ordered.append(attrs.evolve(place, depth=place.depth if place.depth is not None else depth))
        stack.extend((child, depth + 1) for child in reversed(children.pop(place.id, [])))
    return (*ordered, *(place for rest in children.values() for place in rest))
