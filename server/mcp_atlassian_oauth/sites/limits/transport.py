"""The transports that keep requests within the limits."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.settings import Product
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.limits.rules import READING
from mcp_atlassian_oauth.sites.limits.visit import Policy, StoppedError, Visit, is_marked, unmarked, with_content

_NOTHING_THERE = frozenset({400, 403, 404, 410})
# /ex, the product, the cloud id (or what stands for it until it is looked up further in).
_GATEWAY_PARTS = 3


class ReadOnlyTransport(httpx.AsyncBaseTransport):
    """Refuses what changes something, however it was asked for."""

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send what only reads; raises AtlassianError for anything else."""
        if request.method not in ("GET", "HEAD") and not request.extensions.get("read_only"):
            raise AtlassianError("This server only reads (MCP_READ_ONLY).", advice="Nothing was sent.")
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close what is behind it."""
        await self._inner.aclose()


class LimitedTransport(httpx.AsyncBaseTransport):
    """Lets through what is about the allowed projects or spaces, and of the answers what lies in them."""

    def __init__(
        self, inner: httpx.AsyncBaseTransport, product: Product, allowed: tuple[str, ...], gateway: str, cache: Cache
    ) -> None:
        self._inner = inner
        self._gateway = httpx.URL(gateway).path.rstrip("/")
        self._variable = "JIRA_PROJECTS_ALLOWED" if product.name == "jira" else "CONF_SPACES_ALLOWED"
        self._through_gateway = product.through_gateway
        self._context = httpx.URL(product.base_url).path.rstrip("/")
        self._policy = _policy(product, allowed, cache)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send what may be sent; raises AtlassianError for what can't be classified."""
        base = self._base_of(request)

        async def ask(path: str, query: Mapping[str, str]) -> Any:
            return await self._ask(request, base, path, query)

        visit = Visit.of(request, base, ask)
        if visit is None:
            return await self._inner.handle_async_request(request)
        for rule in self._policy.rules:
            named = rule.match(visit.method, visit.segments)
            if named is not None:
                break
        else:
            raise AtlassianError(
                f"{visit.method} {'/'.join(visit.segments)} can't be kept within {self._variable}, so it is not available here.",
                advice="Nothing was sent. Use a tool or operation that names a project, an issue, a space or a page.",
            )
        try:
            sent = await self._policy.check(visit, rule, named)
        except StoppedError as stopped:
            return stopped.response
        response = await self._inner.handle_async_request(sent)
        if sent is not request and is_marked(sent):
            response = await unmarked(response)
        if rule.nature == "free" or not response.is_success or "json" not in response.headers.get("content-type", ""):
            return response
        await response.aread()
        try:
            value = json.loads(response.content)
        except ValueError:
            return response
        try:
            kept = await self._policy.answer(visit, rule, value)
        except (AtlassianError, StoppedError, httpx.HTTPError) as error:
            # A look-up failed, not the request: of one that changed something nothing may say that it didn't.
            if visit.method not in READING and not request.extensions.get("read_only"):
                raise AtlassianError(
                    f"The server accepted the change, but what it answered could not be kept within {self._variable}.",
                    advice="Look at what it holds before you try again.",
                ) from error
            if isinstance(error, StoppedError):
                return error.response
            raise
        return with_content(response, json.dumps(kept).encode())

    def _base_of(self, request: httpx.Request) -> str:
        if not self._through_gateway:
            return self._context
        # .../ex/jira/CLOUD-ID, or what stands for the id until it is looked up further in.
        parts = request.url.raw_path.partition(b"?")[0].decode("ascii").split("/")
        return "/".join(parts[: self._gateway.count("/") + 1 + _GATEWAY_PARTS])

    async def _ask(self, request: httpx.Request, base: str, path: str, query: Mapping[str, str]) -> Any:
        """Return the JSON at a path, asked for in the name of a request; None where there is nothing."""
        url = request.url.copy_with(raw_path=f"{base}/{path}".encode("ascii")).copy_merge_params(dict(query))
        headers = {name: request.headers[name] for name in ("authorization", "user-agent", "host") if name in request.headers}
        extensions = {**request.extensions, "read_only": True}
        extensions.pop("download", None)
        asked = httpx.Request("GET", url, headers={**headers, "accept": "application/json"}, extensions=extensions)
        response = await self._inner.handle_async_request(asked)
        await response.aread()
        if response.status_code in _NOTHING_THERE:
            return None
        if not response.is_success:
            raise StoppedError(with_content(response, response.content))
        try:
            return json.loads(response.content)
        except ValueError:
            return None

    async def aclose(self) -> None:
        """Close what is behind it."""
        await self._inner.aclose()


def _policy(product: Product, allowed: tuple[str, ...], cache: Cache) -> Policy:
    if product.name == "jira":
        from mcp_atlassian_oauth.sites.limits.jira import JiraPolicy

        return JiraPolicy(allowed, "3" if product.deployment == "cloud" else "2", cache)
    from mcp_atlassian_oauth.sites.limits.confluence import ConfluencePolicy

    return ConfluencePolicy(allowed, product.deployment == "cloud", cache)
