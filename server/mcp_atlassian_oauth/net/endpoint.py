"""The OAuth 2.0 token endpoints: how Data Center and Cloud want to be asked, and what their refusals mean."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping
from typing import Any, Literal

import attrs
import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.errors import translate
from mcp_atlassian_oauth.net.store import Tokens
from mcp_atlassian_oauth.settings import OAuth, Product, ServiceAccount

_ACCEPT = {"Accept": "application/json"}
# Seconds that one exchange may take in all: less than the store's lock lasts, whatever a slow server does.
EXCHANGE_SECONDS = 40.0


class DeadGrantError(AtlassianError):
    """The grant can't be refreshed any more: asking again with the same token is of no use."""


@attrs.frozen
class TokenEndpoint:
    """Where and how one product's tokens are obtained.

    Every method raises DeadGrantError where the endpoint says that the grant or the client is no longer good, and
    AtlassianError where it can't be reached or has trouble of its own.
    """

    url: str
    encoding: Literal["form", "json"]
    product: Product
    open_client: Callable[[], httpx.AsyncClient]

    @classmethod
    def of(cls, product: Product, auth_url: str, open_client: Callable[[], httpx.AsyncClient]) -> TokenEndpoint:
        """Return the endpoint of a product: Cloud's at the authorisation server, Data Center's at its own address."""
        if product.deployment == "cloud":
            return cls(f"{auth_url}/oauth/token", "json", product, open_client)
        return cls(f"{product.base_url}/rest/oauth2/latest/token", "form", product, open_client)

    async def refresh(self, client: OAuth, refresh_token: str) -> Tokens:
        """Spend a refresh token and return the new tokens."""
        fields = {**_client(client, "refresh_token"), "refresh_token": refresh_token}
        if client.redirect_uri and self.product.deployment == "datacenter":
            # Data Center documents the parameter for a refresh, too, and does without it as a rule.
            fields["redirect_uri"] = client.redirect_uri
        # A spent refresh token works for ten more minutes on Cloud, so an answer that was lost can be asked for again.
        repeats = 1 if self.product.deployment == "cloud" else 0
        answer, asked = await self._exchange(fields, repeats)
        return self._tokens(answer, refresh_token, asked)

    async def service_token(self, client: ServiceAccount) -> Tokens:
        """Return a token for a service account; there is no refresh token with it."""
        fields = _client(client, "client_credentials")
        if client.scopes:
            fields["scope"] = " ".join(client.scopes)
        answer, asked = await self._exchange(fields, repeats=1)
        tokens = self._tokens(answer, "", asked)
        # A server that names no scope has granted the one that was asked for (RFC 6749, section 5.1).
        return attrs.evolve(tokens, scope=tokens.scope or " ".join(client.scopes))

    async def redeem(self, client: OAuth, code: str, redirect_uri: str, verifier: str) -> Tokens:
        """Return the tokens for the code of an authorisation (RFC 6749).

        `verifier` is the secret of PKCE (RFC 7636), "" where the authorisation was asked for without.
        """
        fields = {**_client(client, "authorization_code"), "code": code, "redirect_uri": redirect_uri}
        if verifier:
            fields["code_verifier"] = verifier
        answer, asked = await self._exchange(fields, repeats=0)
        return self._tokens(answer, "", asked)

    async def _exchange(self, fields: Mapping[str, str], repeats: int) -> tuple[Mapping[str, Any], float]:
        """Return the answer to these parameters, and when it was asked for in seconds since 1970."""
        asked = time.time()
        try:
            async with asyncio.timeout(EXCHANGE_SECONDS), self.open_client() as http:
                try:
                    response = await self._post(http, fields)
                except (httpx.ReadError, httpx.RemoteProtocolError):
                    if not repeats:
                        raise
                    response = await self._post(http, fields)
        except httpx.HTTPError as error:
            raise self._unreachable(error, fields["grant_type"]) from error
        except TimeoutError as error:
            late = httpx.ReadTimeout("", request=httpx.Request("POST", self.url))
            raise self._unreachable(late, fields["grant_type"]) from error
        answer = _json_object(response)
        if response.status_code != 200:
            raise self._refusal(response.status_code, answer, fields["grant_type"])
        return answer, asked

    async def _post(self, http: httpx.AsyncClient, fields: Mapping[str, str]) -> httpx.Response:
        if self.encoding == "json":
            return await http.post(self.url, json=fields, headers=_ACCEPT)
        return await http.post(self.url, data=fields, headers=_ACCEPT)

    def _tokens(self, answer: Mapping[str, Any], spent: str, asked: float) -> Tokens:
        access_token = answer.get("access_token")
        if not isinstance(access_token, str) or not access_token:
            raise AtlassianError(
                f"The token endpoint {self.url} answered without an access token.",
                advice="Check that the address is right and that no proxy or login page answers in its place.",
            )
        rotated, scope = answer.get("refresh_token"), answer.get("scope")
        return Tokens(
            access_token=access_token,
            refresh_token=rotated if isinstance(rotated, str) and rotated else spent,
            obtained_at=asked,
            expires_at=_expiry(asked, answer.get("expires_in")),
            scope=scope if isinstance(scope, str) else "",
        )

    def _refusal(self, status: int, answer: Mapping[str, Any], grant_type: str) -> AtlassianError:
        prefix, site = self.product.prefix, self.product.base_url
        code = answer.get("error") if isinstance(answer.get("error"), str) else ""
        detail = f"{status}{f', {code}' if code else ''}"
        # On Cloud a wrong secret is "access_denied", and a dead refresh token any other 403.
        if code in ("invalid_client", "access_denied") or status == 401:
            return DeadGrantError(
                f"The token endpoint {self.url} refused the OAuth client of this server ({detail}).",
                status=status,
                advice=f"Check {prefix}CLIENT_ID and {prefix}CLIENT_SECRET, and that the tokens were given to that client.",
            )
        if code == "invalid_scope":
            return DeadGrantError(
                f"The token endpoint {self.url} refused the scopes ({detail}).",
                status=status,
                advice=f"Set {prefix}SCOPES to scopes that the OAuth client may ask for.",
            )
        if code == "invalid_grant" or (status == 403 and self.product.deployment == "cloud"):
            if grant_type == "authorization_code":
                return DeadGrantError(
                    f"The token endpoint {self.url} refused the code of the sign-in ({detail}).",
                    status=status,
                    advice="A code works once and for some minutes only, with the redirect address that it was asked for. "
                    f"Check {prefix}REDIRECT_URI and sign in again.",
                )
            return DeadGrantError(
                f"The OAuth grant for {site} is no longer valid ({detail}): the refresh token was revoked, has expired or "
                "was spent by another program.",
                status=status,
                advice=f"Ask the person who runs this server to sign in again with `mcp-atlassian-oauth login "
                f"{self.product.name}`, or to set {prefix}REFRESH_TOKEN and {prefix}ACCESS_TOKEN to new tokens.",
            )
        return AtlassianError(
            f"The token endpoint {self.url} gave no token ({detail}).",
            status=status,
            advice="This is trouble at the token endpoint, not with the call; nothing was done. Try again later.",
        )

    def _unreachable(self, error: httpx.HTTPError, grant_type: str) -> AtlassianError:
        reason = translate(error)
        advice = "No token could be had, so nothing was done. Try again later."
        unsent = isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout, httpx.ProxyError))
        if self.product.deployment == "datacenter" and grant_type == "refresh_token" and not unsent:
            # Data Center spends a refresh token without a grace period.
            advice += " If the server had already spent the refresh token, somebody must sign in again."
        return AtlassianError(f"The token endpoint {self.url} is down: {' '.join(reason.messages)}", advice=advice)


def _client(client: OAuth | ServiceAccount, grant_type: str) -> dict[str, str]:
    return {
        "grant_type": grant_type,
        "client_id": client.client_id or "",
        "client_secret": client.client_secret or "",
    }


def _json_object(response: httpx.Response) -> Mapping[str, Any]:
    try:
        answer = response.json()
    except ValueError:
        return {}
    return answer if isinstance(answer, dict) else {}


def _expiry(asked: float, lifetime: object) -> float | None:
    """Return when a token asked for at `asked` expires; the lifetime is in seconds, as a number or as text."""
    if isinstance(lifetime, bool) or not isinstance(lifetime, (int, float, str)):
        return None
    try:
        return asked + max(0.0, float(lifetime))
    except ValueError:
        return None
