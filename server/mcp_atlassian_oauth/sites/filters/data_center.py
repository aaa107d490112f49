"""Saved filters and dashboards on Jira Data Center, whose API lists little of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.filters import Dashboard, Filter, Gadget, Which
from mcp_atlassian_oauth.sites.filters.read import read_dashboard, read_filter, read_filters, with_name
from mcp_atlassian_oauth.sites.http import path_value, read, write
from mcp_atlassian_oauth.sites.lenient import text
from mcp_atlassian_oauth.sites.paging import offset_page, part_of_list, start_of
from mcp_atlassian_oauth.sites.protocols import SearchPage

if TYPE_CHECKING:
    import httpx

ONLY_FAVOURITES = "Data Center's API lists favourite filters only; any other can be read by its id."
# The list can't be searched; what is read to search it here.
PAGES, PAGE = 10, 500


@attrs.frozen
class FiltersDataCenter:
    """See `Filters`."""

    url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)

    async def find(self, query: str, which: Which, *, limit: int, cursor: str | None = None) -> SearchPage[Filter]:
        """Return the favourite filters whose name has this text; of those the caller's own for "mine"."""
        from atlassian_clients.jira_data_center.api.filter_ import get_favourite_filters
        from atlassian_clients.jira_data_center.api.myself import get_user_myself

        found = read_filters(await read(self._client, get_favourite_filters.request()), self.url)
        if which == "mine":
            me = text(await read(self._client, get_user_myself.request()), "name")
            found = [one for one in found if one.owner is not None and one.owner.id == me]
        page = part_of_list(with_name(found, query), start=start_of(cursor), limit=limit)
        return page if which == "favourites" else attrs.evolve(page, warnings=(ONLY_FAVOURITES,))

    async def filter(self, filter_id: str) -> Filter:
        """Return a filter by id."""
        from atlassian_clients.jira_data_center.api.filter_ import get_filter

        return read_filter(await read(self._client, get_filter.request(path_value(filter_id, "id of a filter"))), self.url)

    async def create(self, *, name: str, jql: str, description: str | None, favourite: bool) -> Filter:
        """Create a filter and return the server's answer."""
        from atlassian_clients.jira_data_center.api.filter_ import create_filter
        from atlassian_clients.jira_data_center.models.filter_bean import FilterBean
        from atlassian_clients.runtime import UNSET

        body = FilterBean(name=name, jql=jql, description=description or UNSET, favourite=favourite or UNSET)
        return read_filter(await write(self._client, create_filter.request(body=body)), self.url)

    async def dashboards(self, query: str, *, limit: int, cursor: str | None = None) -> SearchPage[Dashboard]:
        """Return the dashboards whose name has this text."""
        if not query.strip():
            return await self._page(start_of(cursor), limit)
        wanted = query.strip().casefold()
        found: list[Dashboard] = []
        start: int | None = 0
        for _ in range(PAGES):
            page = await self._page(start or 0, PAGE)
            found += [one for one in page.items if wanted in (one.name or "").casefold()]
            start = int(page.cursor) if page.cursor else None
            if start is None:
                break
        unread = f"Only the first {PAGES * PAGE} dashboards were searched." if start else ""
        part = part_of_list(found, start=start_of(cursor), limit=limit)
        return attrs.evolve(part, warnings=(unread,) if unread else ())

    async def _page(self, start: int, limit: int) -> SearchPage[Dashboard]:
        from atlassian_clients.jira_data_center.api.dashboard import list_dashboard

        raw = await read(self._client, list_dashboard.request(start_at=str(start), max_results=str(limit)))
        return offset_page(raw, "dashboards", read_dashboard, start=start, limit=limit, key="dashboards")

    async def gadgets(self, dashboard_id: str) -> tuple[Gadget, ...]:
        """Raise AtlassianError: no documented operation reads them."""
        raise AtlassianError(
            "The gadgets of a dashboard can't be read on Data Center: its API has no operation for them.",
            advice=f"Open {self.url}/secure/Dashboard.jspa?selectPageId={dashboard_id} in a browser instead.",
        )
