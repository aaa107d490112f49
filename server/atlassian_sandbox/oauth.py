"""Who may call: OAuth grants as Data Center and as Cloud rotate them, personal tokens, API tokens, passwords."""

from __future__ import annotations

import base64
import binascii
import hashlib
import time
from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlencode

from attrs import Factory, define, field, frozen

from .api_documents import Deployment
from .contract import Product
from .http import Request, Response, json_response
from .payload import PayloadError, read

CLOUD_LEEWAY = 600.0
"""Seconds during which Cloud accepts a refresh token that was already spent (Atlassian: rotating refresh tokens)."""

SCOPES = "read:jira-work write:jira-work read:jira-user offline_access"
TOKEN_PATHS: dict[str, Product] = {
    "/jira/rest/oauth2/latest/token": "jira",
    "/confluence/rest/oauth2/latest/token": "confluence",
}
"""Data Center's token endpoints, each with its product."""
AUTHORISE_PATHS: dict[str, Product] = {path.replace("/token", "/authorize"): product for path, product in TOKEN_PATHS.items()}
"""Data Center's authorisation endpoints, each with its product."""


@frozen
class Client:
    """A registered OAuth client of one product."""

    product: Product
    client_id: str
    client_secret: str = field(repr=False)
    user: str


@define
class Access:
    """What an access token stands for."""

    product: Product
    user: str
    expires: float
    revoked: bool = False
    agile: bool = True


@define
class _Grant:
    client: Client
    access: Access
    spent: float | None = None


@define
class TokenCount:
    """What happened at the token endpoints."""

    refreshes: int = 0
    reuses: int = 0
    """Spent refresh tokens that Cloud's leeway still accepted."""
    double_spends: int = 0
    """Spent refresh tokens that were refused, so that the grant was lost."""
    refused: int = 0


class Unauthenticated(Exception):  # noqa: N818 - a state of the request, named as HTTP names it
    """No credential, or one that doesn't hold. `forbidden`: it would elsewhere, but not at this address."""

    def __init__(self, reason: str, forbidden: bool = False) -> None:
        super().__init__(reason)
        self.reason = reason
        self.forbidden = forbidden


@define
class Credentials:
    """All credentials that a sandbox knows, and the tokens that it has issued.

    `lifetime` is that of access tokens in seconds; `clock` gives seconds and may be replaced by tests.
    """

    deployment: Deployment
    lifetime: float = 3600.0
    clock: Callable[[], float] = time.monotonic
    clients: dict[str, Client] = Factory(dict)
    passwords: dict[str, tuple[str, str]] = Factory(dict)
    personal_tokens: dict[str, tuple[Product, str]] = Factory(dict)
    count: TokenCount = Factory(TokenCount)
    _access: dict[str, Access] = Factory(dict)
    _refresh: dict[str, _Grant] = Factory(dict)
    _codes: dict[str, tuple[Client, str, str]] = Factory(dict)
    _issued: int = 0

    def grant(self, client: Client) -> tuple[str, str]:
        """A new access and a new refresh token for a client."""
        self.clients[client.client_id] = client
        access_token, access = self._new_access(client)
        refresh_token = self._token("refresh")
        self._refresh[refresh_token] = _Grant(client, access)
        return access_token, refresh_token

    def exchange(self, request: Request) -> Response:
        """Answer a request at a token endpoint."""
        try:
            payload = read(request)
        except PayloadError as error:
            return _oauth_error(400, "invalid_request", str(error))
        if self.deployment == "cloud":
            if not isinstance(payload.json, dict):
                return _oauth_error(400, "invalid_request", "a JSON object was expected")
            parameters = {str(name): str(value) for name, value in payload.json.items()}
        else:
            # The documentation shows the query string; clients use the body.
            parameters = {**dict(request.query), **{name: values[-1] for name, values in payload.form.items()}}
        client = self.clients.get(parameters.get("client_id", ""))
        if client is None or client.client_secret != parameters.get("client_secret"):
            self.count.refused += 1
            return _oauth_error(401, "access_denied" if self.deployment == "cloud" else "invalid_client", "Unauthorized")
        if self.deployment == "datacenter" and TOKEN_PATHS.get(request.path) != client.product:
            return _oauth_error(401, "invalid_client", "the client belongs to another product")
        match parameters.get("grant_type"):
            case "refresh_token":
                return self._rotate(client, parameters.get("refresh_token", ""))
            case "client_credentials":
                return self._service_account(client, parameters.get("scope", ""))
            case "authorization_code":
                return self._redeem(client, parameters)
            case kind:
                return _oauth_error(400, "unsupported_grant_type", f"grant type {kind} is not supported")

    def authorise(self, request: Request) -> Response:
        """Answer a request at an authorisation endpoint: the person has an account and says yes at once."""
        asked = dict(request.query)
        client = self.clients.get(asked.get("client_id", ""))
        redirect_uri = asked.get("redirect_uri", "")
        if (
            client is None
            or not redirect_uri
            or (self.deployment == "datacenter" and AUTHORISE_PATHS[request.path] != client.product)
        ):
            return _oauth_error(400, "invalid_request", "unknown client, or no redirect_uri")
        if self.deployment == "cloud" and asked.get("audience") != "api.atlassian.com":
            return _oauth_error(400, "invalid_request", "the audience is api.atlassian.com")
        answer = {"state": asked.get("state", "")}
        if asked.get("response_type") != "code":
            answer["error"] = "unsupported_response_type"
        elif asked.get("code_challenge") and asked.get("code_challenge_method") != "S256":
            answer["error"] = "invalid_request"
        else:
            answer["code"] = self._token("code")
            self._codes[answer["code"]] = (client, redirect_uri, asked.get("code_challenge", ""))
        return Response(302, headers=(("Location", f"{redirect_uri}?{urlencode(answer)}"),))

    def _redeem(self, client: Client, parameters: dict[str, str]) -> Response:
        known = self._codes.pop(parameters.get("code", ""), None)
        digest = hashlib.sha256(parameters.get("code_verifier", "").encode()).digest()
        proof = base64.urlsafe_b64encode(digest).rstrip(b"=").decode() if "code_verifier" in parameters else ""
        if known != (client, parameters.get("redirect_uri"), proof):
            return self._dead()
        return self._granted(client)

    def _rotate(self, client: Client, refresh_token: str) -> Response:
        grant = self._refresh.get(refresh_token)
        if grant is None or grant.client.client_id != client.client_id:
            return self._dead()
        now = self.clock()
        if grant.spent is not None:
            if self.deployment == "datacenter" or now - grant.spent > CLOUD_LEEWAY:
                self.count.double_spends += 1
                return self._dead()
            self.count.reuses += 1
        else:
            grant.spent = now
        if self.deployment == "datacenter":
            grant.access.revoked = True
        self.count.refreshes += 1
        return self._granted(client)

    def _granted(self, client: Client) -> Response:
        access_token, new_refresh_token = self.grant(client)
        answer: dict[str, Any] = {
            "access_token": access_token,
            "token_type": "bearer" if self.deployment == "datacenter" else "Bearer",
            "expires_in": int(self.lifetime) if self.lifetime >= 1 else self.lifetime,
            "refresh_token": new_refresh_token,
        }
        if self.deployment == "datacenter":
            answer["created_at"] = int(time.time())
        else:
            answer["scope"] = SCOPES
        return json_response(answer, headers=[("Cache-Control", "no-store")])

    def _service_account(self, client: Client, scope: str) -> Response:
        if not scope and self.deployment == "datacenter":
            return _oauth_error(400, "invalid_scope", "client_credentials needs a scope")
        token, access = self._new_access(client)
        access.agile = self.deployment == "cloud"
        return json_response(
            {
                "access_token": token,
                "token_type": "bearer",
                "expires_in": int(self.lifetime),
                "scope": scope or SCOPES,
                "created_at": int(time.time()),
            }
        )

    def _dead(self) -> Response:
        self.count.refused += 1
        if self.deployment == "cloud":
            return _oauth_error(403, "invalid_grant", "Unknown or invalid refresh token.")
        return _oauth_error(400, "invalid_grant", "The provided refresh token is invalid, expired or revoked.")

    def revoke(self) -> None:
        """End every grant, as an administrator would: access and refresh tokens die at once."""
        for access in self._access.values():
            access.revoked = True
        self._refresh.clear()

    def user_of(self, request: Request, product: Product | None, gateway: bool) -> tuple[str, Access | None]:
        """The key of the user who calls, and the OAuth access used. Raises Unauthenticated.

        `gateway`: the request came by api.atlassian.com, the only address where Cloud takes OAuth tokens.
        """
        kind, _, secret = (request.header("authorization") or "").partition(" ")
        secret = secret.strip()
        match kind.lower():
            case "bearer":
                return self._bearer(secret, product, gateway)
            case "basic":
                return self._basic(secret), None
            case "":
                raise Unauthenticated("no credentials were sent")
            case _:
                raise Unauthenticated(f"authentication scheme {kind} is not supported")

    def _bearer(self, token: str, product: Product | None, gateway: bool) -> tuple[str, Access | None]:
        personal = self.personal_tokens.get(token)
        if personal and self.deployment == "datacenter":
            if product not in (None, personal[0]):
                raise Unauthenticated("the personal token belongs to another product")
            return personal[1], None
        access = self._access.get(token)
        if access is None:
            raise Unauthenticated("the token is unknown")
        if self.deployment == "cloud" and not gateway:
            raise Unauthenticated("an OAuth token is taken at api.atlassian.com only", forbidden=True)
        if access.revoked or access.expires <= self.clock():
            raise Unauthenticated("the access token has expired or was revoked")
        if product not in (None, access.product):
            raise Unauthenticated("the access token belongs to another product")
        return access.user, access

    def _basic(self, encoded: str) -> str:
        try:
            name, _, password = base64.b64decode(encoded, validate=True).decode("utf-8").partition(":")
        except (binascii.Error, UnicodeDecodeError) as error:
            raise Unauthenticated("the Basic credentials are not base64") from error
        known = self.passwords.get(name)
        if known is None or known[0] != password:
            raise Unauthenticated("user name or password is wrong")
        return known[1]

    def _new_access(self, client: Client) -> tuple[str, Access]:
        access = Access(client.product, client.user, self.clock() + self.lifetime)
        token = self._token("access")
        self._access[token] = access
        return token, access

    def _token(self, kind: str) -> str:
        self._issued += 1
        return f"{kind}-{hashlib.sha256(f'{self.deployment} {kind} {self._issued}'.encode()).hexdigest()[:32]}"


def accessible_resources(resources: Iterable[tuple[str, str, str]]) -> Response:
    """The sites of a Cloud token, from (id, name, url)."""
    scopes = SCOPES.split()
    return json_response(
        [
            {"id": id_, "name": name, "url": url, "scopes": scopes, "avatarUrl": f"{url}/avatar.png"}
            for id_, name, url in resources
        ]
    )


def _oauth_error(status: int, error: str, description: str) -> Response:
    return json_response({"error": error, "error_description": description}, status)
