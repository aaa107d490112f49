"""The team's filters and dashboards."""

from __future__ import annotations

from atlassian_sandbox.saved import Dashboard, Filter, Gadget
from atlassian_sandbox.world import World

_FILTERS = (
    ("10001", "LAN board", "project = LAN ORDER BY Rank", "mokafor", "What the board of LAN shows", ()),
    ("10002", "NEXT board", 'project = "NEXT" ORDER BY Rank', "jlindqvist", "What the board of NEXT shows", ()),
    ("10003", "Dockside board", "project = DOCK ORDER BY Rank", "lvogt", "What the board of DOCK shows", ()),
    ("10070", "Open bugs", "issuetype = Bug AND resolution = Unresolved ORDER BY priority DESC", "mokafor", "", ("mokafor",)),
    ("10071", "My work", "assignee = currentUser() AND resolution = Unresolved", "mokafor", "Open and mine", ()),
    ("10072", "Incidents of the week", "issuetype = Incident AND created >= -7d", "lvogt", "", ("mokafor", "lvogt")),
)
_GADGET = "com.atlassian.jira.gadgets:"
_DASHBOARDS = (
    Dashboard("10080", "System dashboard", "mokafor"),
    Dashboard(
        "10081",
        "Release 2.4",
        "mokafor",
        (
            Gadget(10090, "Open bugs", f"{_GADGET}filter-results-gadget", 0, 0),
            Gadget(10091, "Created against resolved", f"{_GADGET}created-vs-resolved-gadget", 0, 1),
            Gadget(10092, "Sprint health", f"{_GADGET}sprint-health-gadget", 1, 0),
        ),
    ),
    Dashboard("10082", "Piers today", "lvogt", (Gadget(10093, "Incidents", f"{_GADGET}filter-results-gadget", 0, 0),)),
)


def add_saved(world: World) -> None:
    """Add filters and dashboards."""
    for identity, name, jql, owner, description, favourites in _FILTERS:
        world.filters[identity] = Filter(identity, name, jql, owner, description, list(favourites))
    world.dashboards.update({each.id: each for each in _DASHBOARDS})
