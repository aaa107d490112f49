"""Redirects: followed to where the request was sent already, and for files to Atlassian's media hosts; nowhere else."""

from __future__ import annotations

import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.origins import same_origin
from mcp_atlassian_oauth.net.requests import download_limit

MAX_REDIRECTS = 5
# Where Cloud keeps the content of attachments: their addresses hold a signature and want no credentials. Jira's
# /attachment/content/{id} answers 303 and Confluence's /child/attachment/{id}/download 302, both to the first (Atlassian:
# REST API v3, get attachment content); the second is its content network, which Atlassian's own media client puts in its place.
MEDIA_ORIGINS = ("https://api.media.atlassian.com", "https://media-cdn.atlassian.com")
_STATUSES = frozenset({301, 302, 303, 307, 308})
_READ_METHODS = frozenset({"GET", "HEAD"})
# What another origin may know: no credentials, no cookies, nothing that was meant for the site.
_HARMLESS_HEADERS = ("accept", "accept-encoding", "range", "user-agent")


class OwnOrigins(httpx.AsyncBaseTransport):
    """Sends requests to the configured origins only: no caller, argument or answer chooses where a request goes."""

    def __init__(self, inner: httpx.AsyncBaseTransport, origins: tuple[str, ...]) -> None:
        self._inner = inner
        self._origins = tuple(httpx.URL(origin) for origin in origins)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request; raises AtlassianError for one to another origin."""
        if request.url.userinfo or not any(same_origin(request.url, origin) for origin in self._origins):
            raise AtlassianError(
                f"{request.url.scheme}://{request.url.host} is not an address of the configured site.",
                advice="Nothing was sent. Only the site in the server's settings can be asked.",
            )
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


class SafeRedirects(httpx.AsyncBaseTransport):
    """Follows the redirects of reads within one origin, those of downloads to `media` too; any other is the answer.

    A redirect to another host would take the credentials there, or the request to a host that a caller may not reach; a
    write that is redirected would be a second write. A request that has left the origin has lost its credentials for good.
    Data Center serves files itself, so `media` is empty for it.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, media: tuple[str, ...] = MEDIA_ORIGINS) -> None:
        self._inner = inner
        self._media = tuple(httpx.URL(origin) for origin in media)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request and return the first answer that is not a redirect to follow."""
        response = await self._inner.handle_async_request(request)
        for _ in range(MAX_REDIRECTS):
            target = self._target(request, response)
            if target is None:
                break
            await response.aclose()
            headers = request.headers
            if not same_origin(target, request.url):
                headers = httpx.Headers([(name, headers[name]) for name in _HARMLESS_HEADERS if name in headers])
            else:
                headers = httpx.Headers([pair for pair in headers.multi_items() if pair[0].lower() != "host"])
            request = httpx.Request(request.method, target, headers=headers, extensions=request.extensions)
            response = await self._inner.handle_async_request(request)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

    def _target(self, request: httpx.Request, response: httpx.Response) -> httpx.URL | None:
        """Return where a redirect leads that may be followed."""
        if request.extensions.get("stay"):
            return None  # where it leads to is what was asked for
        location = response.headers.get("location")
        if response.status_code not in _STATUSES or request.method not in _READ_METHODS or not location:
            return None
        if not location.isascii() or not location.isprintable() or "\\" in location:
            return None  # what two parsers may read as two hosts
        try:
            target = request.url.join(location)
        except httpx.InvalidURL:
            return None
        if target.userinfo:
            return None
        allowed = (request.url, *self._media) if download_limit(request) is not None else (request.url,)
        return target if any(same_origin(target, origin) for origin in allowed) else None
