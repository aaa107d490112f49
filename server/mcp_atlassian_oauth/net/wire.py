"""The layers between a client and the network, put together: each is an httpx transport around the next."""

from __future__ import annotations

import importlib.util
import ssl
import sys
import urllib.request

import httpx

from mcp_atlassian_oauth.net.answers import BoundedAnswers
from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, Clock
from mcp_atlassian_oauth.net.errors import tls_alert
from mcp_atlassian_oauth.net.pacing import Pacing
from mcp_atlassian_oauth.net.redirects import MEDIA_ORIGINS, OwnOrigins, SafeRedirects
from mcp_atlassian_oauth.net.retries import Retries
from mcp_atlassian_oauth.net.tally import count_request
from mcp_atlassian_oauth.settings import Settings


def timeouts(settings: Settings) -> httpx.Timeout:
    """Return how long a connection may take, and the silence between two pieces of a request or an answer."""
    return httpx.Timeout(settings.read_timeout, connect=settings.connect_timeout)


class Network(httpx.AsyncBaseTransport):
    """Connections, through the proxy that an address needs; those of one proxy are one pool."""

    def __init__(self, settings: Settings, trust: ssl.SSLContext) -> None:
        # httpcore tries to import it several times for each request, and where it isn't installed Python looks through
        # all its paths each time: a fifth of a request's time. None says that it has looked.
        if "sniffio" not in sys.modules and importlib.util.find_spec("sniffio") is None:
            sys.modules["sniffio"] = None  # type: ignore[assignment]
        self._settings = settings
        self._trust = trust
        self._pools: dict[str | None, httpx.AsyncHTTPTransport] = {}
        self._proxies: dict[tuple[str, str, int | None], str | None] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request over a connection of the right pool."""
        origin = (request.url.scheme, request.url.host, request.url.port)
        if origin not in self._proxies:
            self._proxies[origin] = proxy_for(str(request.url), self._settings)
        proxy = self._proxies[origin]
        if proxy not in self._pools:
            self._pools[proxy] = httpx.AsyncHTTPTransport(
                verify=self._trust, trust_env=self._settings.http_trust_env, proxy=proxy, http2=self._settings.http2
            )
        count_request()
        try:
            return await self._pools[proxy].handle_async_request(request)
        except ssl.SSLError as error:
            # With TLS 1.3 a server refuses the client certificate after the handshake, as the client sees it, where httpx
            # does not expect it.
            kind = httpx.ConnectError if tls_alert(error) else httpx.ReadError
            raise kind(str(error), request=request) from error

    async def aclose(self) -> None:
        """Close the connections."""
        for pool in self._pools.values():
            await pool.aclose()


def open_wire(
    settings: Settings,
    trust: ssl.SSLContext,
    origins: tuple[str, ...],
    *,
    clock: Clock = SYSTEM_CLOCK,
    media: tuple[str, ...] = MEDIA_ORIGINS,
) -> httpx.AsyncBaseTransport:
    """Return the way to one site: repeats around pacing around the cap on answers around redirects around TLS.

    It sends to `origins` only, and follows redirects of downloads to `media`.
    """
    answers = BoundedAnswers(SafeRedirects(Network(settings, trust), media), settings.max_response_bytes)
    pacing = Pacing(answers, at_once=settings.max_concurrency, clock=clock)
    return OwnOrigins(Retries(pacing, budget=settings.total_timeout, clock=clock), origins)


def proxy_for(url: str, settings: Settings) -> str | None:
    """Return the address of the proxy that the environment names for a site, None where there is none."""
    if not settings.http_trust_env:
        return None
    site = httpx.URL(url)
    proxies = urllib.request.getproxies()
    proxy = proxies.get(site.scheme) or proxies.get("all")
    if not proxy or urllib.request.proxy_bypass(site.netloc.decode("ascii")):
        return None
    return proxy if "://" in proxy else f"http://{proxy}"
