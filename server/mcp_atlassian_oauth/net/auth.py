"""Signing requests: a fixed header, or OAuth tokens that are refreshed before they expire and when they are refused."""

from __future__ import annotations

import asyncio
import logging
import math
import time
from collections.abc import AsyncGenerator
from typing import TypeAlias

import attrs
import httpx

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, deadline_within
from mcp_atlassian_oauth.net.endpoint import DeadGrantError, TokenEndpoint
from mcp_atlassian_oauth.net.origins import same_origin
from mcp_atlassian_oauth.net.store import GrantStore, LockedGrant, Tokens, fingerprint
from mcp_atlassian_oauth.products import basic_authorization
from mcp_atlassian_oauth.settings import ApiToken, Basic, CertificateOnly, OAuth, PersonalToken, Product, ServiceAccount

logger = logging.getLogger(__name__)

# A token is refreshed this long before it expires: time for the request that carries it to arrive.
MARGIN_SECONDS = 60.0
MARGIN_FRACTION = 0.1
# How often a request is sent after its first refusal, as long as its token was replaced by others meanwhile.
MOST_REPLACED = 4

FixedCredentials: TypeAlias = PersonalToken | ApiToken | Basic | CertificateOnly


class FixedAuth(httpx.Auth):
    """Sends the same Authorization header with every request to the site's origin, and to no other."""

    def __init__(self, credentials: FixedCredentials, origin: httpx.URL) -> None:
        self._header = _header(credentials)
        self._origin = origin

    async def async_auth_flow(self, request: httpx.Request) -> AsyncGenerator[httpx.Request, httpx.Response]:
        """Sign the request."""
        if self._header and same_origin(request.url, self._origin):
            request.headers["Authorization"] = self._header
        yield request


class OAuthAuth(httpx.Auth):
    """Sends the current access token; one that is refused (401) is refreshed and the request repeated once.

    A repetition that is refused as well is the answer, unless the token was replaced meanwhile: on Data Center another
    process that refreshes ends the token that this one has just read.
    """

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
        if response.status_code != 401:
            return
        token = await self._tokens.after_refusal_of(token)
        for _ in range(MOST_REPLACED):
            request.headers["Authorization"] = f"Bearer {token}"
            response = yield request
            replacement = await self._tokens.replacement_of(token) if response.status_code == 401 else None
            if replacement is None:
                return
            token = replacement


class TokenKeeper:
    """The tokens of one grant: refreshed by one task at a time here, and by one process at a time everywhere."""

    def __init__(self, product: Product, client: OAuth | ServiceAccount, endpoint: TokenEndpoint, store: GrantStore) -> None:
        self._client = client
        self._endpoint = endpoint
        self._store = store
        self._product = product
        self._grant = grant_id(product, client)
        self._seed = seed_of(client)
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
        if not self._client.client_id:
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

    async def replacement_of(self, access_token: str) -> str | None:
        """Return the token that took the place of one that was just refused anew, None where it is still the current one.

        A token that has expired by the clock meanwhile is replaced; one that should be good is not refreshed again.
        """
        known = self._tokens
        if known and known.access_token == access_token and not _needs_refresh(known):
            stored = await self._store.load(self._grant)
            if stored is None or stored.access_token in (None, access_token):
                return None
            self._tokens = stored
        token = await self.current()
        return token if token != access_token else None

    async def settle(self) -> None:
        """Wait for a refresh that is under way: tokens that are on the wire must not be lost with the process."""
        if self._renewal and not self._renewal.done():
            await asyncio.wait({self._renewal})

    async def _first(self) -> Tokens:
        """Return the tokens to begin with: those stored, or those of the environment."""
        client = self._client
        seed = Tokens(None, None, time.time(), None, self._seed)
        if isinstance(client, OAuth):
            seed = attrs.evolve(seed, access_token=client.access_token, refresh_token=client.refresh_token)
        if not client.client_id:
            self._tokens = seed
            return seed
        stored = await self._store.load(self._grant)
        if stored and seed.access_token and stored.seed != self._seed:
            # A changed access token wins; the refresh token to go on with is the stored one.
            stored = attrs.evolve(seed, refresh_token=stored.refresh_token)
        self._tokens = self._tokens or stored or seed
        return self._tokens

    async def _renew(self, refused: str | None) -> str:
        if self._renewal is None or self._renewal.done():
            # A task of its own, shielded: a cancelled call must not lose a token that the server has rotated.
            self._renewal = asyncio.create_task(self._renew_once(refused))
            self._renewal.add_done_callback(_retrieve)
        # The refresh goes on for whoever comes next; this call ends when its client stops waiting.
        left = deadline_within(math.inf, SYSTEM_CLOCK) - SYSTEM_CLOCK.monotonic()
        try:
            async with asyncio.timeout(None if left == math.inf else left):
                tokens = await asyncio.shield(self._renewal)
        except TimeoutError:
            raise AtlassianError(
                f"The sign-in to {self._product.base_url} is still being refreshed, and this call has no time left; nothing was "
                "done.",
                advice="Try again in a moment.",
            ) from None
        if tokens.access_token is None:
            raise AssertionError("a renewal always yields an access token")
        return tokens.access_token

    async def _renew_once(self, refused: str | None) -> Tokens:
        # Whoever waits while another process refreshes finds the result without waiting for the lock as well.
        tokens = await self._store.load(self._grant)
        if tokens and self._good(tokens, refused):
            self._tokens = tokens
            return tokens
        async with self._store.locked(self._grant) as grant:
            tokens = await grant.load()
            if tokens and self._good(tokens, refused):
                # Another process was faster.
                self._tokens = tokens
                return tokens
            self._tokens = await self._spend(grant, tokens)
            return self._tokens

    def _good(self, tokens: Tokens, refused: str | None) -> bool:
        return tokens.access_token not in (None, refused) and not _needs_refresh(tokens)

    async def _spend(self, grant: LockedGrant, stored: Tokens | None) -> Tokens:
        client = self._client
        refresh_token = stored.refresh_token if stored else getattr(client, "refresh_token", None)
        if self._dead and self._dead[0] == refresh_token:
            raise self._dead[1]
        try:
            if isinstance(client, ServiceAccount):
                fresh = await self._endpoint.service_token(client)
            elif refresh_token:
                fresh = await self._endpoint.refresh(client, refresh_token)
            else:
                raise _not_signed_in(self._product)
        except DeadGrantError as error:
            self._dead = (refresh_token, error)
            raise
        # A refresh that names no scope leaves it as it was (RFC 6749, section 6).
        fresh = attrs.evolve(fresh, seed=self._seed, scope=fresh.scope or (stored.scope if stored else ""))
        try:
            await grant.save(fresh)
        except AtlassianError as error:
            # The old tokens are spent: to drop the new ones as well would end the grant now instead of at the restart.
            logger.error("The refreshed sign-in could not be stored and lasts until this process ends. %s", error)
        return fresh


def grant_id(product: Product, client: OAuth | ServiceAccount) -> str:
    """Return what the store keeps a product's tokens under.

    A changed refresh token is another grant: what was stored for the old one no longer counts.
    """
    if isinstance(client, ServiceAccount):
        return fingerprint(product.name, product.base_url, client.client_id, "client_credentials", " ".join(client.scopes))
    return fingerprint(product.name, product.base_url, client.client_id, client.refresh_token)


def seed_of(client: OAuth | ServiceAccount) -> str:
    """Return the fingerprint of the access token that the environment holds."""
    return fingerprint(client.access_token if isinstance(client, OAuth) else None)


def _not_signed_in(product: Product) -> DeadGrantError:
    return DeadGrantError(
        f"Nobody has signed in to {product.base_url} for this server yet.",
        status=401,
        advice=f"Ask the person who runs this server to run `mcp-atlassian-oauth login {product.name}`, or to set "
        f"{product.prefix}REFRESH_TOKEN.",
    )


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


def _header(credentials: FixedCredentials) -> str:
    if isinstance(credentials, CertificateOnly):
        return ""
    if isinstance(credentials, PersonalToken):
        return f"Bearer {credentials.token}"
    return f"Basic {basic_authorization(credentials)}"
