"""Saved filters and dashboards on Jira Cloud."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.filters import Dashboard, Filter, Gadget, Which
from mcp_atlassian_oauth.sites.filters.read import read_dashboard, read_filter, read_filters, read_gadgets, with_name
from mcp_atlassian_oauth.sites.http import read, write
from mcp_atlassian_oauth.sites.paging import offset_page, part_of_list, start_of
from mcp_atlassian_oauth.sites.protocols import SearchPage

if TYPE_CHECKING:
    import httpx


@attrs.frozen
class FiltersCloud:
    """See `Filters`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)

    async def find(self, query: str, which: Which, *, limit: int, cursor: str | None = None) -> SearchPage[Filter]:
        """Return the filters whose name has this text."""
        from atlassian_clients.jira_cloud.api.filters import get_favourite_filters, get_filters_paginated, get_my_filters
        from atlassian_clients.runtime import UNSET

        start = start_of(cursor)
        if which != "all":
            request = (get_my_filters if which == "mine" else get_favourite_filters).request()
            found = read_filters(await read(self._client, request), self.url)
            return part_of_list(with_name(found, query), start=start, limit=limit)
        request = get_filters_paginated.request(
            filter_name=query or UNSET, start_at=start, max_results=limit, expand="jql,owner,favourite,description"
        )
        raw = await read(self._client, request)
        return offset_page(raw, "filters", lambda item: read_filter(item, self.url), start=start, limit=limit)

    async def filter(self, filter_id: str) -> Filter:
        """Return a filter by id."""
        from atlassian_clients.jira_cloud.api.filters import get_filter

        return read_filter(await read(self._client, get_filter.request(_number(filter_id, "filter"))), self.url)

    async def create(self, *, name: str, jql: str, description: str | None, favourite: bool) -> Filter:
        """Create a filter and return the server's answer."""
        from atlassian_clients.jira_cloud.api.filters import create_filter
        from atlassian_clients.jira_cloud.models.filter_ import Filter as Body
        from atlassian_clients.runtime import UNSET

        body = Body(name=name, jql=jql, description=description or UNSET, favourite=favourite or UNSET)
        return read_filter(await write(self._client, create_filter.request(body=body)), self.url)

    async def dashboards(self, query: str, *, limit: int, cursor: str | None = None) -> SearchPage[Dashboard]:
        """Return the dashboards whose name has this text."""
        from atlassian_clients.jira_cloud.api.dashboards import get_dashboards_paginated
        from atlassian_clients.runtime import UNSET

        start = start_of(cursor)
        request = get_dashboards_paginated.request(
            dashboard_name=query or UNSET, start_at=start, max_results=limit, expand="owner,viewUrl"
        )
        return offset_page(await read(self._client, request), "dashboards", read_dashboard, start=start, limit=limit)

    async def gadgets(self, dashboard_id: str) -> tuple[Gadget, ...]:
        """Return the gadgets of a dashboard, in its order."""
        from atlassian_clients.jira_cloud.api.dashboards import get_all_gadgets

        return read_gadgets(await read(self._client, get_all_gadgets.request(_number(dashboard_id, "dashboard"))))


def _number(given: str, what: str) -> int:
    if not (given.isascii() and given.isdigit() and len(given) <= 18):
        raise AtlassianError(f"{given[:60]!r} is no id of a {what}.", advice="Nothing was sent. Pass the id, a number.")
    return int(given)
