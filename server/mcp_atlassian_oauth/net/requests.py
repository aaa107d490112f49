"""What the layers of the wire ask of a request and of its answer."""

from __future__ import annotations

import re
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import httpx

_VARIABLE_SEGMENT = re.compile(r"/[^/]*\d[^/]*")
_MOST_SECONDS = 10_000_000


def only_reads(request: httpx.Request) -> bool:
    """Whether a request changes nothing: what its method promises, or else what its sender says.

    No GET of the documents writes, and one may be made on behalf of a write: the look-up of a cloud id.
    """
    return request.method in ("GET", "HEAD") or request.extensions.get("read_only") is True


def download_limit(request: httpx.Request) -> int | None:
    """Return how many bytes a request for a file may bring, None for one that is not for a file."""
    limit = request.extensions.get("download")
    return limit if isinstance(limit, int) else None


def endpoint_of(request: httpx.Request) -> str:
    """Return method and path with ids and keys left out: what Atlassian counts requests by (rate limiting, burst)."""
    return f"{request.method} {_VARIABLE_SEGMENT.sub('/{}', request.url.path)}"


def retry_after(response: httpx.Response, now: float) -> float | None:
    """Return the seconds that an answer asks to wait for, None where it names none that can be read.

    `now` is in seconds since 1970: Retry-After holds seconds or a date (RFC 9110, section 10.2.3).
    """
    text = response.headers.get("retry-after", "").strip()
    if text.isascii() and text.isdigit():
        return float(min(int(text[:12]), _MOST_SECONDS))
    try:
        date = parsedate_to_datetime(text)
        return min(max(0.0, date.timestamp() - now), _MOST_SECONDS)
    except (TypeError, ValueError, OverflowError, OSError):
        return None
