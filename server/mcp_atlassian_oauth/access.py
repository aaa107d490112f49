"""Who may connect over ws and HTTP: checked on every request, and before a connection becomes a WebSocket."""

from __future__ import annotations

import hmac
import socket
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.addresses import host_of, is_ip_address, is_loopback
from mcp_atlassian_oauth.settings import SettingsError

if TYPE_CHECKING:
    from mcp_atlassian_oauth.settings import Settings

MCP_PATHS = frozenset({"/", "/mcp"})
REALM = "mcp-atlassian-oauth"
_ANY = "*"


@attrs.frozen
class Refusal:
    """Why a request is refused: an HTTP status, headers, and words without anything the sender wrote."""

    status: int
    words: str
    headers: Mapping[str, str] = attrs.field(factory=dict)


@attrs.frozen
class Caller:
    """Who a request comes from; `principal` is None where nobody had to say."""

    principal: str | None


@attrs.frozen
class Guard:
    """The checks of one server: path, Host, Origin and bearer token, in this order."""

    loopback: bool
    hosts: frozenset[str]
    origins: frozenset[str]
    token: str | None = attrs.field(repr=False)

    @classmethod
    def from_settings(cls, settings: Settings) -> Guard:
        """Return the guard for these settings.

        Raises SettingsError for a server that anybody on the network could use.
        """
        loopback = is_loopback(settings.host)
        if not loopback and not settings.auth_token and not settings.allow_unauthenticated:
            raise SettingsError(
                f"MCP_HOST is {settings.host}, so that other machines could use this server and its credentials. Set "
                "MCP_AUTH_TOKEN to a long random token that clients must send, or MCP_ALLOW_UNAUTHENTICATED=true if "
                "something else keeps strangers away."
            )
        own = {settings.host.lower()}
        if not loopback:
            own.add(socket.gethostname().lower())
        return cls(
            loopback=loopback,
            hosts=frozenset(settings.allowed_hosts) | own,
            origins=frozenset(settings.allowed_origins),
            token=settings.auth_token,
        )

    def check(self, path: str, headers: Iterable[tuple[bytes, bytes]]) -> Caller | Refusal:
        """Return who a request comes from, or why it is refused; header names are in lower case, as ASGI has them."""
        values: dict[bytes, list[str]] = {}
        for name, value in headers:
            values.setdefault(name, []).append(value.decode("latin-1"))
        if path not in MCP_PATHS:
            return Refusal(404, "There is nothing here. MCP is served at /mcp.")
        if not self._host_allowed(values.get(b"host", [])):
            return Refusal(421, "This Host is not served here. Add it to MCP_ALLOWED_HOSTS if it should be.")
        if not all(self._origin_allowed(origin) for origin in values.get(b"origin", [])):
            return Refusal(403, "This Origin may not call the server. Add it to MCP_ALLOWED_ORIGINS if it should.")
        return self._authenticated(values.get(b"authorization", []))

    def _host_allowed(self, sent: list[str]) -> bool:
        if len(sent) != 1 or "@" in sent[0] or "/" in sent[0]:
            return False
        if _ANY in self.hosts or sent[0].lower() in self.hosts:
            return True
        try:
            host = host_of(f"//{sent[0]}").rstrip(".")
        except ValueError:
            return False
        # A page can make a browser send any name to us, by pointing its own name here (DNS rebinding), but no address.
        return bool(host) and (host in self.hosts or is_loopback(host) or (not self.loopback and is_ip_address(host)))

    def _origin_allowed(self, origin: str) -> bool:
        if _ANY in self.origins or origin.lower() in self.origins:
            return True
        try:
            host = host_of(origin)
        except ValueError:
            return False
        return self.loopback and origin.startswith(("http://", "https://")) and is_loopback(host)

    def _authenticated(self, sent: list[str]) -> Caller | Refusal:
        if self.token is None:
            return Caller(None)
        scheme, _, token = sent[0].partition(" ") if len(sent) == 1 else ("", "", "")
        if scheme.lower() != "bearer":
            return Refusal(
                401,
                "Send the bearer token of this server (MCP_AUTH_TOKEN) in the Authorization header.",
                {"WWW-Authenticate": f'Bearer realm="{REALM}"'},
            )
        if not hmac.compare_digest(token.strip().encode("latin-1", "replace"), self.token.encode("ascii")):
            return Refusal(
                401,
                "The bearer token is not that of this server (MCP_AUTH_TOKEN).",
                {"WWW-Authenticate": f'Bearer realm="{REALM}", error="invalid_token"'},
            )
        return Caller("bearer")
