"""What may be sent again, how often, and after how long (Atlassian: rate limiting; RFC 9110, section 9.2.2)."""

from __future__ import annotations

import random
import ssl
from collections.abc import Callable

import attrs
import httpx

from mcp_atlassian_oauth.net.errors import cause_of, tls_alert
from mcp_atlassian_oauth.net.requests import retry_after

BASE_SECONDS = 2.0
MOST_SECONDS = 30.0
JITTER = (0.7, 1.3)
# One endpoint that fails is not sent more repeats than this in a window, however many calls fail at it.
ENDPOINT_REPEATS = 20
ENDPOINT_SECONDS = 60.0


@attrs.frozen
class Rule:
    """How often a request is repeated after one kind of failure, and whether one that changes something is."""

    repeats: int
    writes: bool = False


# What is in neither table is not repeated. 500 is an answer: the same request would get it again, or was half done. A
# server that was too slow for one request is not helped by another.
STATUSES: dict[int, Rule] = {429: Rule(4, writes=True), 502: Rule(4), 503: Rule(4), 504: Rule(4)}
ERRORS: tuple[tuple[type[Exception], Rule], ...] = (
    (httpx.ProxyError, Rule(0)),
    (httpx.ConnectError, Rule(1)),
    (httpx.ConnectTimeout, Rule(1)),
    (httpx.NetworkError, Rule(4)),
    (httpx.RemoteProtocolError, Rule(4)),
)


def _dice() -> float:
    return random.uniform(*JITTER)  # noqa: S311 - spreads requests, protects nothing


@attrs.frozen
class RetryPolicy:
    """Decides on repeats; `jitter` returns the factor by which a wait is spread."""

    jitter: Callable[[], float] = _dice

    def wait(self, outcome: httpx.Response | Exception, repeats: int, *, reads: bool, now: float) -> float | None:
        """Return the seconds to wait before sending again, None where it must not be sent again.

        `repeats` counts those already made, `reads` says that the request changes nothing, `now` is in seconds since 1970.
        """
        rule = _rule(outcome)
        if rule is None or repeats >= rule.repeats or not (reads or rule.writes):
            return None
        wait = min(MOST_SECONDS, BASE_SECONDS * 2.0**repeats) * self.jitter()
        asked = retry_after(outcome, now) if isinstance(outcome, httpx.Response) else None
        return wait if asked is None else max(asked, wait)


def _rule(outcome: httpx.Response | Exception) -> Rule | None:
    if isinstance(outcome, httpx.Response):
        return STATUSES.get(outcome.status_code)
    if cause_of(outcome, ssl.SSLCertVerificationError) or tls_alert(outcome):
        return None  # the certificates will be the same
    return next((rule for kind, rule in ERRORS if isinstance(outcome, kind)), None)
