"""One httpx client per product: where it sends to, how it signs in, what it trusts."""

from __future__ import annotations

import ssl
import urllib.request
from collections.abc import Awaitable, Callable

import httpx

from mcp_atlassian_oauth._version import __version__
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.auth import FixedAuth, OAuthAuth, TokenKeeper
from mcp_atlassian_oauth.net.cloud import CloudGateway, gateway_url
from mcp_atlassian_oauth.net.endpoint import TokenEndpoint
from mcp_atlassian_oauth.net.redirects import SameOriginRedirects
from mcp_atlassian_oauth.net.store import TokenStore
from mcp_atlassian_oauth.settings import OAuth, Product, Settings

# Seconds: to connect, and between two pieces of an answer.
TIMEOUT = httpx.Timeout(30.0, connect=10.0)
_HEADERS = {"User-Agent": f"mcp-atlassian-oauth/{__version__}"}


def open_client(product: Product, settings: Settings) -> httpx.AsyncClient:
    """Return a client for a product's site; nothing is sent before its first request.

    Its base address is the site's, or for OAuth on Cloud the gateway's. Requests to other origins carry no
    credentials, and redirects are followed within the origin only. A request raises AtlassianError for a grant that is
    over and for a token endpoint that can't be reached; what else fails raises httpx's own errors, which
    `net.errors.translate` puts into words.
    """
    trust = _trust(settings)
    credentials = product.credentials
    through_gateway = product.deployment == "cloud" and isinstance(credentials, OAuth)
    base_url = gateway_url(settings.api_url, product.name, product.base_url) if through_gateway else product.base_url
    origin = httpx.URL(base_url)
    transport: httpx.AsyncBaseTransport = SameOriginRedirects(
        httpx.AsyncHTTPTransport(verify=trust, trust_env=settings.http_trust_env, proxy=_proxy(base_url, settings))
    )
    if through_gateway:
        transport = CloudGateway(transport, settings.api_url, product.name, product.base_url)
    auth: httpx.Auth
    if isinstance(credentials, OAuth):
        endpoint = TokenEndpoint.of(product, settings.auth_url, lambda: _token_client(settings, trust))
        keeper = TokenKeeper(product, credentials, endpoint, TokenStore(settings.state_dir))
        transport = _SettlesFirst(transport, keeper.settle)
        auth = OAuthAuth(keeper, origin)
    else:
        auth = FixedAuth(credentials, origin)
    return httpx.AsyncClient(
        base_url=base_url, auth=auth, transport=transport, headers=_HEADERS, timeout=TIMEOUT, follow_redirects=False
    )


class _SettlesFirst(httpx.AsyncBaseTransport):
    """Waits, when it is closed, for what must not be cut off."""

    def __init__(self, inner: httpx.AsyncBaseTransport, settle: Callable[[], Awaitable[None]]) -> None:
        self._inner = inner
        self._settle = settle

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return await self._inner.handle_async_request(request)

    async def aclose(self) -> None:
        await self._settle()
        await self._inner.aclose()


def _token_client(settings: Settings, trust: ssl.SSLContext) -> httpx.AsyncClient:
    return httpx.AsyncClient(
        headers=_HEADERS, verify=trust, trust_env=settings.http_trust_env, timeout=TIMEOUT, follow_redirects=False
    )


def _trust(settings: Settings) -> ssl.SSLContext:
    """Return whom to trust: nobody in particular (MCP_SSL_VERIFY=false), our own bundle, or the usual authorities."""
    if not settings.ssl_verify:
        return httpx.create_ssl_context(verify=False, trust_env=False)
    if settings.ca_bundle is None:
        return httpx.create_ssl_context(trust_env=settings.http_trust_env)
    try:
        return ssl.create_default_context(cafile=str(settings.ca_bundle))
    except (OSError, ssl.SSLError) as error:
        raise AtlassianError(
            f"MCP_CA_BUNDLE ({settings.ca_bundle}) can't be read as PEM certificates: {error}.",
            advice="Set it to a file that holds certificates in PEM form, or unset it.",
        ) from error


def _proxy(url: str, settings: Settings) -> str | None:
    """Return the address of the proxy that the environment names for a site, None where there is none."""
    if not settings.http_trust_env:
        return None
    site = httpx.URL(url)
    proxies = urllib.request.getproxies()
    proxy = proxies.get(site.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(site.netloc.decode("ascii")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
