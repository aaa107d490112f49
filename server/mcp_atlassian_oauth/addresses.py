"""Addresses that credentials are sent to: parsed strictly, so that no two parsers can read them differently."""

from __future__ import annotations

import ipaddress
import re
from urllib.parse import urlsplit

# RFC 1123 names, plus the underscore that private networks use.
_HOST_NAME = re.compile(r"(?=.{1,253}\Z)[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})?(\.[A-Za-z0-9_]([A-Za-z0-9_-]{0,62})?)*\.?")
_CONTEXT_PATH = re.compile(r"(/[A-Za-z0-9._~%-]+)*")
_LOOPBACK_NAMES = frozenset({"localhost", "localhost.", "ip6-localhost"})


def parse_base_url(text: str) -> str:
    """Return a site's address normalised: lower-case scheme and host, the context path kept, no trailing slash.

    Raises ValueError, saying what was expected, for anything but http(s)://host[:port][/context].
    """
    if not text.isascii() or not text.isprintable() or any(character in text for character in "\\ \"'<>"):
        raise ValueError("an address without spaces, backslashes, quotes or characters outside ASCII")
    try:
        parts = urlsplit(text)
        port = parts.port
    except ValueError:
        raise ValueError("an address such as https://host:8443/context") from None
    if parts.scheme not in ("http", "https"):
        raise ValueError("an address that begins with https:// (or http://)")
    if "@" in parts.netloc:
        raise ValueError("an address without a user name or password in it")
    if "?" in text or "#" in text:
        raise ValueError("an address without a query or fragment")
    host = _host(parts.hostname or "", bracketed="[" in parts.netloc)
    if parts.netloc.endswith(":") or port == 0:
        raise ValueError("a port between 1 and 65535 after the colon")
    path = parts.path.rstrip("/")
    if not _CONTEXT_PATH.fullmatch(path) or {".", ".."} & set(path.lower().replace("%2e", ".").split("/")):
        raise ValueError("a plain context path such as /jira after the host")
    default = {"http": 80, "https": 443}[parts.scheme]
    return f"{parts.scheme}://{host}{'' if port in (None, default) else f':{port}'}{path}"


def _host(host: str, *, bracketed: bool) -> str:
    if bracketed:
        try:
            return f"[{ipaddress.IPv6Address(host)}]"
        except ValueError:
            raise ValueError("an IPv6 address between the brackets") from None
    if not _HOST_NAME.fullmatch(host):
        raise ValueError("a host name or IP address after ://")
    return host


def origin_of(url: str) -> str:
    """Return scheme://host[:port] of an address."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def host_of(url: str) -> str:
    """Return the host of an address, in lower case, without port and brackets; "" where there is none."""
    return urlsplit(url).hostname or ""


def is_cloud_site(base_url: str) -> bool:
    """Whether the address is one of Atlassian's own sites: *.atlassian.net, or the government and development ones."""
    host = host_of(base_url).rstrip(".")
    return host.endswith((".atlassian.net", ".atlassian-us-gov-mod.net", ".jira-dev.com"))


def is_loopback(host: str) -> bool:
    """Whether a host name or address (with or without brackets) can be reached from this machine only."""
    if host.lower() in _LOOPBACK_NAMES:
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_ip_address(host: str) -> bool:
    """Whether a host is an IP address rather than a name."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True
