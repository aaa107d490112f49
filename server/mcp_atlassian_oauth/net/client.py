"""One httpx client per product: where it sends to, how it signs in, what it trusts."""

from __future__ import annotations

import ssl
from collections.abc import Awaitable, Callable

import httpx

from mcp_atlassian_oauth._version import __version__
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.answers import BoundedAnswers
from mcp_atlassian_oauth.net.auth import FixedAuth, OAuthAuth, TokenKeeper
from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, Clock
from mcp_atlassian_oauth.net.cloud import CloudGateway, gateway_url
from mcp_atlassian_oauth.net.endpoint import TokenEndpoint
from mcp_atlassian_oauth.net.redirects import MEDIA_ORIGINS
from mcp_atlassian_oauth.net.store import open_store
from mcp_atlassian_oauth.net.trust import trust_of
from mcp_atlassian_oauth.net.wire import Network, open_wire, timeouts
from mcp_atlassian_oauth.settings import ApiToken, OAuth, Product, ServiceAccount, Settings

_HEADERS = {"User-Agent": f"mcp-atlassian-oauth/{__version__}"}


Around = Callable[[httpx.AsyncBaseTransport], httpx.AsyncBaseTransport]


def open_client(
    product: Product, settings: Settings, *, clock: Clock = SYSTEM_CLOCK, around: Around | None = None
) -> httpx.AsyncClient:
    """Return a client for a product's site; nothing is sent before its first request.

    `around` is put around its transport: it sees each request, signed, before anything else does.

    Its base address is the site's, or for OAuth on Cloud the gateway's. Requests to other origins are
    refused, and redirects are followed within the origin only; what failed and may be repeated is, on the `clock`. A request
    raises AtlassianError for a grant that is over and for a token endpoint that can't be reached; what else fails raises
    httpx's own errors, which `net.errors.translate` puts into words.
    """
    trust = trusted_by(settings, product)
    credentials = product.credentials
    through_gateway = product.through_gateway
    base_url = gateway_url(settings.api_url, product.name, product.base_url) if through_gateway else product.base_url
    origin = httpx.URL(base_url)
    origins = (base_url, product.base_url, settings.api_url) if through_gateway else (base_url,)
    media = MEDIA_ORIGINS if product.deployment == "cloud" else ()
    transport = open_wire(settings, trust, origins, clock=clock, media=media)
    if through_gateway:
        transport = CloudGateway(
            transport,
            settings.api_url,
            product.name,
            product.base_url,
            cloud_id=product.cloud_id,
            ask_site=isinstance(credentials, ApiToken),
        )
    auth: httpx.Auth
    if isinstance(credentials, (OAuth, ServiceAccount)):
        endpoint = TokenEndpoint.of(product, settings.auth_url, lambda: plain_client(settings, trust))
        keeper = TokenKeeper(product, credentials, endpoint, open_store(settings))
        transport = _SettlesFirst(transport, keeper.settle)
        auth = OAuthAuth(keeper, origin)
    else:
        auth = FixedAuth(credentials, origin)
    if around is not None:
        transport = around(transport)
    return httpx.AsyncClient(
        base_url=base_url, auth=auth, transport=transport, headers=_HEADERS, timeout=timeouts(settings), follow_redirects=False
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


def plain_client(settings: Settings, trust: ssl.SSLContext) -> httpx.AsyncClient:
    """Return a client that adds no credentials and follows nothing: for token endpoints and for checks."""
    transport = BoundedAnswers(Network(settings, trust), settings.max_response_bytes)
    return httpx.AsyncClient(headers=_HEADERS, transport=transport, timeout=timeouts(settings), follow_redirects=False)


def trusted_by(settings: Settings, product: Product) -> ssl.SSLContext:
    """Return whom to trust: nobody in particular (MCP_SSL_VERIFY=false), our own bundle, or the usual authorities.

    With it goes the client certificate of the product. Raises AtlassianError for files that can't be used.
    """
    trust = trust_of(settings)
    certificate = product.certificate
    if certificate is None:
        return trust
    names = f"{product.prefix}CLIENT_CERT, {product.prefix}CLIENT_KEY and {product.prefix}CLIENT_KEY_PASSWORD"
    # OpenSSL asks on the terminal where it gets no password, and standard input belongs to the protocol.
    password = certificate.password or ""
    try:
        trust.load_cert_chain(certificate.file, certificate.key, lambda: password)
    except (OSError, ssl.SSLError, ValueError) as error:
        reason = getattr(error, "reason", None) or getattr(error, "strerror", None) or type(error).__name__
        raise AtlassianError(
            f"The client certificate {certificate.file} can't be loaded ({reason}).",
            advice=f"Check {names}: PEM files of a certificate and its key, and the password if the key is encrypted.",
        ) from None
    return trust
