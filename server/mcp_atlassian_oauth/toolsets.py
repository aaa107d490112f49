"""The toolsets: groups of tools that MCP_TOOLSETS puts in the list by name."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

DEFAULT, ALL, NONE = "default", "all", "none"


@attrs.frozen
class Toolset:
    """What a group of tools is for, and whether it is listed where MCP_TOOLSETS is unset."""

    doc: str
    default: bool = False


TOOLSETS: Mapping[str, Toolset] = {
    "session": Toolset("Defaults of the connection", default=True),
    "users": Toolset("People", default=True),
    "issues": Toolset("Find, read, create, change and comment on issues", default=True),
    "issue_details": Toolset("Comments, work, links, watchers, files and history of issues"),
    "projects": Toolset("Projects, versions, components, filters, dashboards", default=True),
    "agile": Toolset("Boards, sprints, backlogs and epics"),
    "service_desk": Toolset("Service desks: queues, requests, approvals"),
    "confluence": Toolset("Search Confluence", default=True),
    "pages": Toolset("Find, read, create and change pages", default=True),
    "page_details": Toolset("Comments, labels, files, tasks and watchers of pages; people of Confluence"),
    "spaces": Toolset("List, read and create spaces"),
    "operations": Toolset("Every operation of the REST APIs, found by words", default=True),
}


def toolsets_of(names: tuple[str, ...]) -> frozenset[str]:
    """Return the toolsets that names mean: a toolset, `default`, `all` or `none`. Raises KeyError for any other."""
    chosen: set[str] = set()
    for name in names:
        if name == DEFAULT:
            chosen |= {toolset for toolset, about in TOOLSETS.items() if about.default}
        elif name == ALL:
            chosen |= set(TOOLSETS)
        elif name != NONE:
            if name not in TOOLSETS:
                raise KeyError(name)
            chosen.add(name)
    return frozenset(chosen)
