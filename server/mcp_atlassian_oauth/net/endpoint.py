"""The OAuth 2.0 token endpoints: how Data Center and Cloud want to be asked, and what their refusals mean."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import Any, Literal

import attrs
import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.errors import translate
from mcp_atlassian_oauth.net.store import Tokens
from mcp_atlassian_oauth.settings import OAuth, Product

_ACCEPT = {"Accept": "application/json"}
_PREFIXES: Mapping[str, str] = {"jira": "JIRA_", "confluence": "CONF_"}


class DeadGrantError(AtlassianError):
    """The grant can't be refreshed any more: asking again with the same token is of no use."""


@attrs.frozen
class TokenEndpoint:
    """Where and how one product's tokens are refreshed."""

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
        """Spend a refresh token and return the new tokens.

        Raises DeadGrantError where the endpoint says that the grant or the client is no longer good, and AtlassianError
        where it can't be reached or has trouble of its own.
        """
        fields = {
            "grant_type": "refresh_token",
            "client_id": client.client_id or "",
            "client_secret": client.client_secret or "",
            "refresh_token": refresh_token,
        }
        asked = time.time()
        try:
            async with self.open_client() as http:
                if self.encoding == "json":
                    response = await http.post(self.url, json=fields, headers=_ACCEPT)
                else:
                    response = await http.post(self.url, data=fields, headers=_ACCEPT)
        except httpx.HTTPError as error:
            raise self._unreachable(error) from error
        answer = _json_object(response)
        if response.status_code != 200:
            raise self._refusal(response.status_code, answer)
        return self._tokens(answer, refresh_token, asked)

    @property
    def _prefix(self) -> str:
        return _PREFIXES[self.product.name]

    def _tokens(self, answer: Mapping[str, Any], spent: str, asked: float) -> Tokens:
        access_token = answer.get("access_token")
        if not isinstance(access_token, str) or not access_token:
            raise AtlassianError(
                f"The token endpoint {self.url} answered without an access token.",
                advice="Check that the address is right and that no proxy or login page answers in its place.",
            )
        rotated = answer.get("refresh_token")
        return Tokens(
            access_token=access_token,
            refresh_token=rotated if isinstance(rotated, str) and rotated else spent,
            obtained_at=asked,
            expires_at=_expiry(asked, answer.get("expires_in")),
        )

    def _refusal(self, status: int, answer: Mapping[str, Any]) -> AtlassianError:
        code = answer.get("error") if isinstance(answer.get("error"), str) else ""
        detail = f"{status}{f', {code}' if code else ''}"
        # On Cloud a wrong secret is "access_denied", and a dead refresh token any other 403.
        if code in ("invalid_client", "access_denied") or status == 401:
            return DeadGrantError(
                f"The token endpoint {self.url} refused the OAuth client of this server ({detail}).",
                status=status,
                advice=f"Check {self._prefix}CLIENT_ID and {self._prefix}CLIENT_SECRET, and that the refresh token was "
                "given to that client.",
            )
        if code == "invalid_grant" or (status == 403 and self.product.deployment == "cloud"):
            return DeadGrantError(
                f"The OAuth grant for {self.product.base_url} is no longer valid ({detail}): the refresh token was "
                "revoked, has expired or was spent by another program.",
                status=status,
                advice=f"Ask the person who runs this server to sign in again and to set {self._prefix}REFRESH_TOKEN "
                f"and {self._prefix}ACCESS_TOKEN to the new tokens.",
            )
        return AtlassianError(
            f"The token endpoint {self.url} could not refresh the sign-in ({detail}).",
            status=status,
            advice="This is trouble at the token endpoint, not with the call. Try again later.",
        )

    def _unreachable(self, error: httpx.HTTPError) -> AtlassianError:
        reason = translate(error)
        advice = "The sign-in could not be refreshed. Try again later."
        if self.product.deployment == "datacenter" and not isinstance(error, (httpx.ConnectError, httpx.ConnectTimeout)):
            # Data Center spends a refresh token without a grace period.
            advice += " If the server had already spent the refresh token, somebody must sign in again."
        return AtlassianError(f"The token endpoint {self.url} is down: {' '.join(reason.messages)}", advice=advice)


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
