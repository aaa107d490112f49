"""Cloud's API gateway: which cloud id belongs to a site, found when the first request needs it."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from typing import Any

import httpx

from mcp_atlassian_oauth.addresses import host_of, origin_of, parse_base_url
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.errors import translate

# The sites that an OAuth token opens, and what a site says of itself to anybody.
RESOURCES_PATH = "/oauth/token/accessible-resources"
TENANT_PATH = "/_edge/tenant_info"


class CloudGateway(httpx.AsyncBaseTransport):
    """Sends requests for a site through the gateway, with the cloud id in place of the site's host name.

    The client's base address is {api_url}/ex/{product}/{host}: an address that can be written down before anybody has
    signed in. Unless `cloud_id` is given, the id is looked up with the request's own Authorization header; a 401 to the
    look-up is answered as the request's own, so that whoever signs requests can refresh the token and try again, and so is
    a 429; any other failure of the look-up is an AtlassianError that says that nothing was sent. With `ask_site` the site
    itself is asked, without credentials: the list of sites is for OAuth tokens only.
    """

    def __init__(
        self,
        inner: httpx.AsyncBaseTransport,
        api_url: str,
        product: str,
        site_url: str,
        *,
        cloud_id: str | None = None,
        ask_site: bool = False,
    ) -> None:
        self._inner = inner
        self._api_url = api_url
        self._site_url = site_url
        self._placeholder = httpx.URL(gateway_url(api_url, product, site_url)).raw_path
        self._base = httpx.URL(f"{api_url}/ex/{product}/").raw_path
        self._cloud_id = cloud_id
        self._ask_site = ask_site
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
                    if self._ask_site:
                        self._cloud_id = self._told(response)
                    elif response.status_code in (401, 429):
                        return response
                    else:
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
        """Return the gateway's list of the sites that the token gives access to, or what the site says, read to its end.

        Raises AtlassianError where there is no answer: as httpx's own error it would be taken for that of the request, which
        has not been sent, and a write would be reported as one that may have happened.
        """
        headers = {"Accept": "application/json", "Accept-Encoding": "identity"}
        url = f"{origin_of(self._site_url)}{TENANT_PATH}"
        if not self._ask_site:
            headers["Authorization"] = request.headers.get("Authorization", "")
            url = f"{self._api_url}{RESOURCES_PATH}"
        asked = httpx.Request("GET", url, headers=headers, extensions=request.extensions)
        try:
            response = await self._inner.handle_async_request(asked)
            try:
                body = await response.aread()
            finally:
                await response.aclose()
        except httpx.HTTPError as error:
            reason = translate(error, changes=False)
            raise AtlassianError(
                f"The cloud id of {self._site_url} could not be looked up, so nothing was sent. {' '.join(reason.messages)}",
                advice=reason.advice,
            ) from error
        return httpx.Response(response.status_code, headers=response.headers, content=body, request=asked)

    def _told(self, response: httpx.Response) -> str:
        """Return the id that the site says is its own."""
        cloud_id = told_cloud_id(response)
        if cloud_id:
            return cloud_id
        raise AtlassianError(
            f"{self._site_url} does not tell its cloud id ({response.status_code}), so nothing was sent.",
            status=response.status_code,
            advice="Check the BASE_URL, or set JIRA_CLOUD_ID or CONF_CLOUD_ID to the id of the site.",
        )

    def _match(self, response: httpx.Response) -> str:
        """Return the id of the site with our address; never that of another, which may be somebody else's data."""
        if response.status_code != 200:
            raise AtlassianError(
                f"{self._api_url} does not list the sites of the OAuth grant ({response.status_code}), so nothing was sent.",
                status=response.status_code,
                advice="Try again later, or set JIRA_CLOUD_ID or CONF_CLOUD_ID to the id of the site.",
            )
        sites = accessible_sites(response)
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


def told_cloud_id(response: httpx.Response) -> str | None:
    """Return the cloud id in a site's answer at TENANT_PATH, None where there is none."""
    answer = _json(response) if response.status_code == 200 else None
    cloud_id = answer.get("cloudId") if isinstance(answer, Mapping) else None
    return cloud_id if isinstance(cloud_id, str) and _is_id(cloud_id) else None


def accessible_sites(response: httpx.Response) -> dict[str, str]:
    """Return the cloud ids by the origins of the sites that an answer at RESOURCES_PATH lists."""
    return dict(_sites(_json(response)))


def scopes_of(response: httpx.Response, origin: str) -> tuple[str, ...]:
    """Return the scopes that an answer at RESOURCES_PATH lists for the site with this origin, () where it doesn't.

    A site is listed once for each product, with that product's scopes.
    """
    cloud_id = accessible_sites(response).get(origin)
    found = [one.get("scopes") for one in _json(response) or () if isinstance(one, Mapping) and one.get("id") == cloud_id]
    listed = (scope for scopes in found if isinstance(scopes, list) for scope in scopes if isinstance(scope, str))
    return tuple(dict.fromkeys(listed)) if cloud_id else ()


def _json(response: httpx.Response) -> Any:
    try:
        return response.json()
    except ValueError:
        return None


def _is_id(text: str) -> bool:
    return text.isascii() and text.replace("-", "").isalnum()


def _sites(resources: Any) -> Iterator[tuple[str, str]]:
    """Yield the address and the cloud id of each site in an answer, passing over what has no such thing."""
    for resource in resources if isinstance(resources, list) else ():
        if not isinstance(resource, Mapping):
            continue
        url, cloud_id = resource.get("url"), resource.get("id")
        if isinstance(url, str) and isinstance(cloud_id, str) and _is_id(cloud_id):
            try:
                yield origin_of(parse_base_url(url)), cloud_id
            except ValueError:
                continue
