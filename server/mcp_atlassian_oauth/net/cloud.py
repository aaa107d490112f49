"""Cloud's API gateway: which cloud id belongs to a site, found when the first request needs it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import httpx

from mcp_atlassian_oauth.addresses import host_of, origin_of, parse_base_url
from mcp_atlassian_oauth.errors import AtlassianError


class CloudGateway(httpx.AsyncBaseTransport):
    """Sends requests for a site through the gateway, with the cloud id in place of the site's host name.

    The client's base address is {api_url}/ex/{product}/{host}: an address that can be written down before anybody has
    signed in. The id is looked up with the request's own Authorization header; a 401 to the look-up is answered as the
    request's own, so that whoever signs requests can refresh the token and try again.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, api_url: str, product: str, site_url: str) -> None:
        self._inner = inner
        self._api_url = api_url
        self._site_url = site_url
        self._placeholder = httpx.URL(gateway_url(api_url, product, site_url)).raw_path
        self._base = httpx.URL(f"{api_url}/ex/{product}/").raw_path
        self._cloud_id: str | None = None
        self._lookup = asyncio.Lock()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request, to the address that the site has at the gateway."""
        path = request.url.raw_path
        if not path.startswith(self._placeholder) or path[len(self._placeholder) :][:1] not in (b"", b"/", b"?"):
            return await self._inner.handle_async_request(request)
        if self._cloud_id is None:
            async with self._lookup:
                if self._cloud_id is None:
                    response = await self._ask(request)
                    if response.status_code != 200:
                        return response
                    self._cloud_id = self._match(response)
        located = self._base + self._cloud_id.encode("ascii") + path[len(self._placeholder) :]
        return await self._inner.handle_async_request(
            httpx.Request(
                request.method,
                request.url.copy_with(raw_path=located),
                headers=request.headers,
                stream=request.stream,
                extensions=request.extensions,
            )
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

    async def _ask(self, request: httpx.Request) -> httpx.Response:
        """Return the gateway's list of the sites that the token gives access to, read to its end."""
        asked = httpx.Request(
            "GET",
            f"{self._api_url}/oauth/token/accessible-resources",
            headers={
                "Authorization": request.headers.get("Authorization", ""),
                "Accept": "application/json",
                "Accept-Encoding": "identity",
            },
            extensions=request.extensions,
        )
        response = await self._inner.handle_async_request(asked)
        try:
            body = await response.aread()
        finally:
            await response.aclose()
        return httpx.Response(response.status_code, headers=response.headers, content=body, request=asked)

    def _match(self, response: httpx.Response) -> str:
        """Return the id of the site with our address; never that of another, which may be somebody else's data."""
        try:
            resources = response.json()
        except ValueError:
            resources = None
        sites = dict(_sites(resources))
        wanted = origin_of(self._site_url)
        if wanted in sites:
            return sites[wanted]
        raise AtlassianError(
            f"The OAuth grant gives no access to {self._site_url}; it gives access to {', '.join(sorted(sites)) or 'no site'}.",
            status=403,
            advice="Set the BASE_URL to one of these sites, or sign in again and choose the right site.",
        )


def gateway_url(api_url: str, product: str, site_url: str) -> str:
    """Return the base address of a site at the gateway, its host name standing for its cloud id."""
    return f"{api_url}/ex/{product}/{host_of(site_url)}"


def _sites(resources: Any) -> Iterator[tuple[str, str]]:
    """Yield the address and the cloud id of each site in an answer, passing over what has no such thing."""
    for resource in resources if isinstance(resources, list) else ():
        if not isinstance(resource, Mapping):
            continue
        url, cloud_id = resource.get("url"), resource.get("id")
        if isinstance(url, str) and isinstance(cloud_id, str) and cloud_id.replace("-", "").isalnum():
            try:
                yield origin_of(parse_base_url(url)), cloud_id
            except ValueError:
                continue
