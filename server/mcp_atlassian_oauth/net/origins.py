"""When two addresses belong to the same server."""

from __future__ import annotations

import httpx

_PORTS = {"http": 80, "https": 443}


def same_origin(url: httpx.URL, other: httpx.URL) -> bool:
    """Whether two addresses have the same scheme, host and port (RFC 6454)."""
    return (url.scheme, url.host, _port(url)) == (other.scheme, other.host, _port(other))


def _port(url: httpx.URL) -> int | None:
    return url.port or _PORTS.get(url.scheme)
