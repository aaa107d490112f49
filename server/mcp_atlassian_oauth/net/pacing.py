"""How many requests go to a site at once, and how the site's refusals (429) slow down those that follow."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import attrs
import httpx

from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, Clock
from mcp_atlassian_oauth.net.policy import BASE_SECONDS
from mcp_atlassian_oauth.net.requests import endpoint_of, retry_after

# Seconds between two requests to an endpoint that refused one for a burst; each refusal doubles them, each success halves.
FIRST_INTERVAL = 0.25
MOST_INTERVAL = 4.0
LEAST_INTERVAL = 0.1
# Seconds; quotas are counted by the hour.
MOST_PAUSE = 3600.0
_SITE = ""


@attrs.define
class _Pace:
    """What was learned of an endpoint, or of the whole site: times are the clock's."""

    resumes: float = 0.0
    interval: float = 0.0
    reason: str = ""


class Pacing(httpx.AsyncBaseTransport):
    """Lets a number of requests through at a time, and none while the site has asked for a pause.

    A quota that is used up pauses the whole site, a burst that was refused slows its endpoint (Atlassian: rate limiting). A
    pause that outlasts the request's deadline is answered at once, as the site itself would: 429 with the time left.
    """

    def __init__(self, inner: httpx.AsyncBaseTransport, *, at_once: int, clock: Clock = SYSTEM_CLOCK) -> None:
        self._inner = inner
        self._slots = asyncio.Semaphore(at_once)
        self._clock = clock
        self._paces: dict[str, _Pace] = {}

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send the request when its turn comes; until then `extensions["waiting"]` is true."""
        endpoint = endpoint_of(request)
        deadline = request.extensions.get("deadline")
        request.extensions["waiting"] = True
        paused = await self._turn(endpoint, request, deadline)
        request.extensions["waiting"] = False
        if paused is not None:
            return paused
        try:
            response = await self._inner.handle_async_request(request)
        except BaseException:
            self._slots.release()
            raise
        self._learn(endpoint, response)
        if response.is_closed:
            self._slots.release()
            return response
        return httpx.Response(
            response.status_code,
            headers=response.headers,
            stream=_Released(response, self._slots.release),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await self._inner.aclose()

    async def _turn(self, endpoint: str, request: httpx.Request, deadline: float | None) -> httpx.Response | None:
        """Wait for a slot; return the answer instead where a pause lasts longer than the request may."""
        while True:
            pace = max((self._paces.get(key, _Pace()) for key in (_SITE, endpoint)), key=lambda pace: pace.resumes)
            now = self._clock.monotonic()
            if pace.resumes > now:
                if deadline is not None and pace.resumes >= deadline:
                    return _not_sent(request, pace.resumes - now, pace.reason)
                await self._clock.sleep(pace.resumes - now)
                continue
            await self._slots.acquire()
            if not self._paused(endpoint):
                own = self._paces.get(endpoint)
                if own and own.interval:
                    own.resumes = self._clock.monotonic() + own.interval
                return None
            # Paused while it waited for the slot.
            self._slots.release()

    def _paused(self, endpoint: str) -> bool:
        now = self._clock.monotonic()
        return any(pace.resumes > now for key in (_SITE, endpoint) if (pace := self._paces.get(key)))

    def _learn(self, endpoint: str, response: httpx.Response) -> None:
        if response.status_code == 429:
            reason = response.headers.get("ratelimit-reason", "")
            key = _SITE if _concerns_the_site(response) else endpoint
            pace = self._paces.setdefault(key, _Pace())
            pace.reason = reason
            if key == endpoint:
                pace.interval = min(MOST_INTERVAL, pace.interval * 2 or FIRST_INTERVAL)
            asked = retry_after(response, self._clock.time())
            pause = max(pace.interval or BASE_SECONDS, min(asked or 0.0, MOST_PAUSE))
            pace.resumes = max(pace.resumes, self._clock.monotonic() + pause)
        elif (known := self._paces.get(endpoint)) and response.is_success:
            known.interval /= 2
            if known.interval < LEAST_INTERVAL:
                del self._paces[endpoint]


def _concerns_the_site(response: httpx.Response) -> bool:
    """Whether a refusal is for all requests: a quota, or Data Center's allowance (x-ratelimit-fillrate) of a user."""
    return "quota" in response.headers.get("ratelimit-reason", "") or "x-ratelimit-fillrate" in response.headers


def _not_sent(request: httpx.Request, seconds: float, reason: str) -> httpx.Response:
    headers = {"Retry-After": str(-int(-seconds // 1)), **({"RateLimit-Reason": reason} if reason else {})}
    message = "it asked for a pause that is not over, so this request was not sent."
    return httpx.Response(429, headers=headers, json={"message": message}, request=request)


class _Released(httpx.AsyncByteStream):
    """The body of an answer that is still coming: its slot is free when it is closed."""

    def __init__(self, response: httpx.Response, release: Callable[[], None]) -> None:
        self._response = response
        self._release: Callable[[], None] | None = release

    async def __aiter__(self) -> AsyncIterator[bytes]:
        if isinstance(self._response.stream, httpx.AsyncByteStream):
            async for piece in self._response.stream:
                yield piece

    async def aclose(self) -> None:
        release, self._release = self._release, None
        try:
            await self._response.aclose()
        finally:
            if release:
                release()
