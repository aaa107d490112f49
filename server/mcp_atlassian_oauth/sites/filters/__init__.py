"""Saved filters and dashboards."""

from __future__ import annotations

from typing import Literal, Protocol

import attrs

from mcp_atlassian_oauth.sites.protocols import Json, SearchPage, User

Which = Literal["all", "mine", "favourites"]


@attrs.frozen
class Filter:
    """A saved query."""

    id: str | None
    name: str | None
    jql: str | None
    owner: User | None
    description: str | None
    favourite: bool | None
    url: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Dashboard:
    """A dashboard."""

    id: str | None
    name: str | None
    owner: User | None
    url: str | None
    raw: Json = attrs.field(factory=dict, repr=False)


@attrs.frozen
class Gadget:
    """A gadget of a dashboard; `kind` is the key of its module, or its address."""

    id: str | None
    title: str | None
    kind: str | None
    row: int | None
    column: int | None
    raw: Json = attrs.field(factory=dict, repr=False)


class Filters(Protocol):
    """A Jira's saved filters and dashboards. Every method raises AtlassianError, with what to do next."""

    async def find(self, query: str, which: Which, *, limit: int, cursor: str | None = None) -> SearchPage[Filter]:
        """Return the filters whose name has this text; its warnings say what a site can't list."""

    async def filter(self, filter_id: str) -> Filter:
        """Return a filter by id."""

    async def create(self, *, name: str, jql: str, description: str | None, favourite: bool) -> Filter:
        """Create a filter and return the server's answer."""

    async def dashboards(self, query: str, *, limit: int, cursor: str | None = None) -> SearchPage[Dashboard]:
        """Return the dashboards whose name has this text."""

    async def gadgets(self, dashboard_id: str) -> tuple[Gadget, ...]:
        """Return the gadgets of a dashboard, in its order."""
