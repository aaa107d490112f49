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
    "confluence": Toolset("Search Confluence", default=True),
    "pages": Toolset("Find, read, create and change pages", default=True),
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
