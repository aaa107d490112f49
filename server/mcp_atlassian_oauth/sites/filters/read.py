"""Filters' and dashboards' JSON to values."""

from __future__ import annotations

from mcp_atlassian_oauth.sites.filters import Dashboard, Filter, Gadget
from mcp_atlassian_oauth.sites.lenient import flag, mapping, number, objects, text
from mcp_atlassian_oauth.sites.paging import listed
from mcp_atlassian_oauth.sites.read_jira import read_user


def read_filter(raw: object, site: str) -> Filter:
    """Return a filter; `site` is the address its link is made with."""
    filter_id = text(raw, "id")
    return Filter(
        id=filter_id,
        name=text(raw, "name"),
        jql=text(raw, "jql"),
        owner=read_user(mapping(raw, "owner")),
        description=text(raw, "description"),
        favourite=flag(raw, "favourite"),
        url=f"{site}/issues/?filter={filter_id}" if filter_id else None,
        raw=mapping(raw),
    )


def read_filters(raw: object, site: str) -> list[Filter]:
    """Return the filters of a list; raises AtlassianError where there is no list."""
    return [read_filter(found, site) for found in objects(listed(raw, "filters"))]


def with_name(filters: list[Filter], query: str) -> list[Filter]:
    """Return the filters whose name has this text."""
    wanted = query.strip().casefold()
    return [found for found in filters if wanted in (found.name or "").casefold()]


def read_dashboard(raw: object) -> Dashboard:
    """Return a dashboard."""
    return Dashboard(
        id=text(raw, "id"),
        name=text(raw, "name"),
        owner=read_user(mapping(raw, "owner")),
        url=text(raw, "view"),
        raw=mapping(raw),
    )


def read_gadgets(raw: object) -> tuple[Gadget, ...]:
    """Return the gadgets of a dashboard; raises AtlassianError where there is no list."""
    return tuple(
        Gadget(
            id=text(found, "id"),
            title=text(found, "title"),
            kind=text(found, "moduleKey") or text(found, "uri"),
            row=number(found, "position", "row"),
            column=number(found, "position", "column"),
            raw=found,
        )
        for found in objects(listed(raw, "gadgets", "gadgets"))
    )
