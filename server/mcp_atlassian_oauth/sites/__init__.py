"""What a Jira and a Confluence can do, and the Cloud and Data Center implementations of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

    from mcp_atlassian_oauth.settings import Product
    from mcp_atlassian_oauth.sites.cache import Cache
    from mcp_atlassian_oauth.sites.protocols import Confluence, Jira

__all__ = ["open_confluence", "open_jira"]


def open_jira(product: Product, client: httpx.AsyncClient, cache: Cache) -> Jira:
    """Return the Jira at a product's address; `client` sends its requests and signs them, `cache` is its own."""
    if product.deployment == "cloud":
        from mcp_atlassian_oauth.sites.jira_cloud import JiraCloud

        return JiraCloud(product.base_url, client, cache)
    from mcp_atlassian_oauth.sites.jira_data_center import JiraDataCenter

    return JiraDataCenter(product.base_url, client, cache)


def open_confluence(product: Product, client: httpx.AsyncClient, cache: Cache) -> Confluence:
    """Return the Confluence at a product's address; `client` sends its requests and signs them, `cache` is its own."""
    if product.deployment == "cloud":
        from mcp_atlassian_oauth.sites.confluence_cloud import ConfluenceCloud

        return ConfluenceCloud(f"{product.base_url}/wiki", client, cache)
    from mcp_atlassian_oauth.sites.confluence_data_center import ConfluenceDataCenter

    return ConfluenceDataCenter(product.base_url, client, cache)
