"""JIRA_PROJECTS_ALLOWED, CONF_SPACES_ALLOWED and MCP_READ_ONLY, where requests leave: no tool can pass by.

A request is classified by its path: what it is about (issues, projects, pages, …) is looked up and must lie within what is
allowed; queries are narrowed; lists and answers lose what lies outside. What can't be classified is refused. Something
outside and something that doesn't exist get the same answer, word for word, as neither is ever asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from mcp_atlassian_oauth.settings import Product, Settings

    Around = Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport]


def limits_of(product: Product, settings: Settings) -> Around | None:
    """Return what to put around a product's transport, None where its requests have no limits."""
    allowed = settings.jira_projects_allowed if product.name == "jira" else settings.conf_spaces_allowed
    if not allowed and not settings.read_only:
        return None

    def around(transport: httpx.AsyncBaseTransport) -> httpx.AsyncBaseTransport:
        from mcp_atlassian_oauth.sites.cache import Cache
        from mcp_atlassian_oauth.sites.limits.transport import LimitedTransport, ReadOnlyTransport

        if allowed:
            transport = LimitedTransport(transport, product, allowed, settings.api_url, Cache(settings.cache_seconds))
        return ReadOnlyTransport(transport) if settings.read_only else transport

    return around
