"""Redirects: followed to where the request was sent already, nowhere else."""

from __future__ import annotations

import httpx

from mcp_atlassian_oauth.net.origins import same_origin

MAX_REDIRECTS = 5
_STATUSES = frozenset({301, 302, 303, 307, 308})
_READ_METHODS = frozenset({"GET", "HEAD"})


class SameOriginRedirects(httpx.AsyncBaseTransport):
    """Follows the redirects of reads within one origin; any other redirect is the answer.

    A redirect to another host would take the credentials there, or the request to a host that a caller may not reach;
    a write that is redirected would be a second write.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport) -> None:
        self._inner = inner

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request and return the first answer that is not a redirect to follow."""
        response = await self._inner.handle_async_request(request)
        for _ in range(MAX_REDIRECTS):
            target = _target(request, response)
            if target is None:
                break
            await response.aclose()
            request = httpx.Request(request.method, target, headers=request.headers, extensions=request.extensions)
            response = await self._inner.handle_async_request(request)
        return response

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()


def _target(request: httpx.Request, response: httpx.Response) -> httpx.URL | None:
    """Return where a redirect leads that may be followed."""
    location = response.headers.get("location")
    if response.status_code not in _STATUSES or request.method not in _READ_METHODS or not location:
        return None
    try:
        target = request.url.join(location)
    except httpx.InvalidURL:
        return None
    return target if same_origin(target, request.url) and not target.userinfo else None
