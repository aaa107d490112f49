"""Signing requests: a fixed header, or OAuth tokens that are refreshed before they expire and when they are refused."""

from __future__ import annotations

import asyncio
import base64
import logging
import time
from collections.abc import AsyncGenerator

import attrs
import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.endpoint import DeadGrantError, TokenEndpoint
from mcp_atlassian_oauth.net.origins import same_origin
from mcp_atlassian_oauth.net.store import LockedGrant, Tokens, TokenStore, fingerprint
from mcp_atlassian_oauth.settings import ApiToken, Basic, OAuth, PersonalToken, Product

logger = logging.getLogger(__name__)

# A token is refreshed this long before it expires: time for the request that carries it to arrive.
MARGIN_SECONDS = 60.0
MARGIN_FRACTION = 0.1


class FixedAuth(httpx.Auth):
    """Sends the same Authorization header with every request to the site's origin, and to no other."""

    def __init__(self, credentials: PersonalToken | ApiToken | Basic, origin: httpx.URL) -> None:
        self._header = _header(credentials)
        self._origin = origin

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request."""
        if same_origin(request.url, self._origin):
            request.headers["Authorization"] = self._header
        yield request


class OAuthAuth(httpx.Auth):
    """Sends the current access token; one that is refused (401) is refreshed and the request repeated once."""

    def __init__(self, tokens: TokenKeeper, origin: httpx.URL) -> None:
        self._tokens = tokens
        self._origin = origin

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request, and sign it anew where the token was refused."""
        if not same_origin(request.url, self._origin):
            yield request
            return
        token = await self._tokens.current()
        request.headers["Authorization"] = f"Bearer {token}"
        response = yield request
        if response.status_code == 401:
            token = await self._tokens.after_refusal_of(token)
            request.headers["Authorization"] = f"Bearer {token}"
            yield request


class TokenKeeper:
    """The tokens of one grant: refreshed by one task at a time here, and by one process at a time everywhere."""

    def __init__(self, product: Product, client: OAuth, endpoint: TokenEndpoint, store: TokenStore) -> None:
        self._client = client
        self._endpoint = endpoint
        self._store = store
        self._product = product
        # A changed refresh token is another grant: what was stored for the old one no longer counts.
        self._grant = fingerprint(product.name, product.base_url, client.client_id, client.refresh_token)
        self._seed = fingerprint(client.access_token)
        self._tokens: Tokens | None = None
        self._renewal: asyncio.Task[Tokens] | None = None
        self._dead: tuple[str | None, DeadGrantError] | None = None

    async def current(self) -> str:
        """Return an access token that is good for now.

        Raises DeadGrantError where the grant is over, AtlassianError where a new token is needed and can't be had.
        """
        tokens = self._tokens or await self._first()
        if tokens.access_token and not _needs_refresh(tokens):
            return tokens.access_token
        try:
            return await self._renew(refused=None)
        except DeadGrantError:
            raise
        except AtlassianError:
            # The endpoint has trouble, but the token that we have is still good for a moment.
            if tokens.access_token and tokens.expires_at is not None and time.time() < tokens.expires_at:
                return tokens.access_token
            raise

    async def after_refusal_of(self, access_token: str) -> str:
        """Return another access token than this one, which the server has refused."""
        if not self._client.refresh_token:
            raise AtlassianError(
                f"{self._product.base_url} refused the access token, and there is no refresh token.",
                status=401,
                advice="Ask the person who runs this server to set a new access token, or a refresh token.",
            )
        known = self._tokens
        if known and known.access_token and known.access_token != access_token and not _needs_refresh(known):
            return known.access_token
        renewed = await self._renew(refused=access_token)
        # A renewal that was under way already may have settled for the very token that was refused.
        return renewed if renewed != access_token else await self._renew(refused=access_token)

    async def settle(self) -> None:
        """Wait for a refresh that is under way: tokens that are on the wire must not be lost with the process."""
        if self._renewal and not self._renewal.done():
            await asyncio.wait({self._renewal})

    async def _first(self) -> Tokens:
        """Return the tokens to begin with: those stored, or those of the environment."""
        seed = Tokens(self._client.access_token, self._client.refresh_token, time.time(), None, self._seed)
        if not self._client.refresh_token:
            self._tokens = seed
            return seed
        stored = await self._store.load(self._grant)
        if stored and self._client.access_token and stored.seed != self._seed:
            # A changed access token wins; the refresh token to go on with is the stored one.
            stored = attrs.evolve(seed, refresh_token=stored.refresh_token)
        self._tokens = self._tokens or stored or seed
        return self._tokens

    async def _renew(self, refused: str | None) -> str:
        if self._renewal is None or self._renewal.done():
            # A task of its own, shielded: a cancelled call must not lose a token that the server has rotated.
            self._renewal = asyncio.create_task(self._renew_once(refused))
            self._renewal.add_done_callback(_retrieve)
        tokens = await asyncio.shield(self._renewal)
        if tokens.access_token is None:
            raise AssertionError("a renewal always yields an access token")
        return tokens.access_token

    async def _renew_once(self, refused: str | None) -> Tokens:
        async with self._store.locked(self._grant) as grant:
            tokens = await grant.load()
            if tokens and tokens.access_token not in (None, refused) and not _needs_refresh(tokens):
                # Another process was faster.
                self._tokens = tokens
                return tokens
            self._tokens = await self._spend(grant, tokens.refresh_token if tokens else self._client.refresh_token)
            return self._tokens

    async def _spend(self, grant: LockedGrant, refresh_token: str | None) -> Tokens:
        if self._dead and self._dead[0] == refresh_token:
            raise self._dead[1]
        try:
            fresh = await self._endpoint.refresh(self._client, refresh_token or "")
        except DeadGrantError as error:
            self._dead = (refresh_token, error)
            raise
        fresh = attrs.evolve(fresh, seed=self._seed)
        try:
            await grant.save(fresh)
        except AtlassianError as error:
            # The old tokens are spent: to drop the new ones as well would end the grant now instead of at the restart.
            logger.error("The refreshed sign-in could not be stored and lasts until this process ends. %s", error)
        return fresh


def _needs_refresh(tokens: Tokens) -> bool:
    """Whether a token is about to expire; one whose expiry nobody said is used until it is refused."""
    if tokens.expires_at is None:
        return False
    lifetime = tokens.expires_at - tokens.obtained_at
    return time.time() >= tokens.expires_at - min(MARGIN_SECONDS, MARGIN_FRACTION * lifetime)


def _retrieve(task: asyncio.Task[Tokens]) -> None:
    """Take the exception of a refresh whose callers have all gone, so that asyncio doesn't log it as lost."""
    if not task.cancelled():
        task.exception()


def _header(credentials: PersonalToken | ApiToken | Basic) -> str:
    if isinstance(credentials, PersonalToken):
        return f"Bearer {credentials.token}"
    user, password = (
        (credentials.email, credentials.token)
        if isinstance(credentials, ApiToken)
        else (credentials.username, credentials.password)
    )
    return f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode('ascii')}"
