"""The token store on a Redis server: one rotating grant, shared by processes on several machines.

A grant is a hash; its lock is a key with an expiry that holds a token of whoever has it, who puts the expiry off while it
lives: so a holder that dies keeps nobody waiting for long, and one that waits for a slow token endpoint is not overtaken.
An expiry alone can't make a lock safe (its holder may sleep through it), so every holder gets a number, higher than all
before (a fence), and what is written carries it: a holder that was overtaken can't write over the tokens of its successor.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import random
import secrets
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from urllib.parse import urlsplit

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.store import KEEP_SECONDS, LOCK_SECONDS, LockedGrant, Tokens

# Seconds: how long a lock outlives its holder, and between two looks at a lock that is taken.
HOLD_SECONDS = 10.0
_PAUSE = 0.02
_LONGEST_PAUSE = 0.25
_ANSWER_SECONDS = 5.0

_FIELDS = ("access_token", "refresh_token", "obtained_at", "expires_at", "seed", "scope")

# KEYS: lock, fence; ARGV: token, milliseconds. Returns the number of the new holder, 0 where somebody has the lock.
_ACQUIRE = """
if redis.call('SET', KEYS[1], ARGV[1], 'NX', 'PX', ARGV[2]) then return redis.call('INCR', KEYS[2]) end
return 0
"""
# KEYS: lock; ARGV: token, milliseconds. Returns 0 where somebody else has the lock.
_RENEW = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('PEXPIRE', KEYS[1], ARGV[2]) end return 0"
# KEYS: lock; ARGV: token.
_RELEASE = "if redis.call('GET', KEYS[1]) == ARGV[1] then return redis.call('DEL', KEYS[1]) end return 0"
# KEYS: grant, lock; ARGV: fence, token, seconds to keep, then fields and values. Returns 0 where a later holder has written.
_SAVE = """
local before = tonumber(redis.call('HGET', KEYS[1], 'fence') or '0')
if before > tonumber(ARGV[1]) then return 0 end
redis.call('DEL', KEYS[1])
redis.call('HSET', KEYS[1], 'fence', ARGV[1], unpack(ARGV, 4))
redis.call('EXPIRE', KEYS[1], ARGV[3])
if redis.call('GET', KEYS[2]) == ARGV[2] then redis.call('DEL', KEYS[2]) end
return 1
"""


class RedisStore:
    """Stored grants by id, on the Redis server at `url`. Raises AtlassianError where the package `redis` is missing."""

    def __init__(self, url: str) -> None:
        self._url = url
        self.place = _place(url)
        try:
            importlib.import_module("redis.asyncio")
        except ImportError:
            raise AtlassianError(
                "MCP_STATE_URL is set, and the Python package redis is not installed.",
                advice='Install it (pip install "mcp-atlassian-oauth[redis]"), or unset MCP_STATE_URL to keep tokens in a file.',
            ) from None

    async def load(self, grant: str) -> Tokens | None:
        """Return the stored tokens of a grant, None where there are none; raises AtlassianError."""
        async with self._connected() as server:
            return await server.load(grant)

    @asynccontextmanager
    async def locked(self, grant: str) -> AsyncIterator[LockedGrant]:
        """Hold the grant so that nobody else can change it meanwhile; raises AtlassianError."""
        async with self._connected() as server:
            holder = secrets.token_hex(16)
            fence = await self._acquire(server, grant, holder)
            renewal = asyncio.create_task(_keep(server, grant, holder))
            try:
                yield _LockedHash(server, grant, holder, fence)
            finally:
                renewal.cancel()
                # Where the server is gone, the expiry ends the lock.
                with contextlib.suppress(AtlassianError):
                    await asyncio.shield(server.run(_RELEASE, [_lock(grant)], [holder]))

    async def check(self) -> tuple[str, bool]:
        """Return the version of the server, and whether it keeps what it was told when it crashes.

        A server that keeps its configuration to itself, as managed ones do, gets the benefit of the doubt.
        """
        async with self._connected() as server:
            version = (await server.ask("info", "server")).get("redis_version", "of unknown version")
            try:
                durable = (await server.ask("config_get", "appendonly")).get("appendonly") != "no"
            except AtlassianError:
                durable = True
        return str(version), durable

    async def _acquire(self, server: _Server, grant: str, holder: str) -> int:
        deadline = time.monotonic() + LOCK_SECONDS
        pause = _PAUSE
        while True:
            fence = await server.run(_ACQUIRE, [_lock(grant), _key(grant, "fence")], [holder, int(HOLD_SECONDS * 1000)])
            if fence:
                return int(fence)
            if time.monotonic() > deadline:
                raise AtlassianError(
                    f"The sign-in stays locked in the token store {self.place}.",
                    advice="Another server seems to hang while it refreshes. Try again in a minute.",
                )
            await asyncio.sleep(pause * random.uniform(0.7, 1.3))  # noqa: S311 - spreads the waiters, keeps no secret
            pause = min(pause * 1.5, _LONGEST_PAUSE)

    @asynccontextmanager
    async def _connected(self) -> AsyncIterator[_Server]:
        # One connection per use: uses are rare (once per life of an access token), and a server that was restarted between
        # two of them is not noticed at all.
        server = _Server(self._url, self.place)
        try:
            yield server
        finally:
            await server.aclose()


class _Server:
    """A connection to the Redis server, whose troubles are AtlassianErrors."""

    def __init__(self, url: str, place: str) -> None:
        self._place = place
        try:
            self._client: Any = importlib.import_module("redis.asyncio").from_url(
                url, decode_responses=True, socket_timeout=_ANSWER_SECONDS, socket_connect_timeout=_ANSWER_SECONDS
            )
        except ValueError as error:
            raise self._trouble(error) from None

    async def ask(self, command: str, *arguments: object) -> Any:
        """Return the answer to a command, a method of the client."""
        errors = importlib.import_module("redis.exceptions")
        try:
            return await getattr(self._client, command)(*arguments)
        except (errors.RedisError, OSError, TimeoutError) as error:
            raise self._trouble(error) from None

    async def run(self, script: str, keys: list[str], arguments: list[Any]) -> Any:
        """Return the answer to a script, which runs while no other command does."""
        return await self.ask("eval", script, len(keys), *keys, *arguments)

    async def load(self, grant: str) -> Tokens | None:
        """Return the stored tokens of a grant."""
        found: dict[str, str] = await self.ask("hgetall", _key(grant, "tokens"))
        if not found:
            return None
        access_token, refresh_token, obtained_at, expires_at, seed, scope = (found.get(name, "") for name in _FIELDS)
        expiry = float(expires_at) if expires_at else None
        return Tokens(access_token or None, refresh_token or None, float(obtained_at or 0), expiry, seed, scope)

    async def aclose(self) -> None:
        """Close the connection."""
        await self._client.aclose()

    def _trouble(self, error: Exception) -> AtlassianError:
        # What Redis says may quote the address, which holds a password.
        return AtlassianError(
            f"The token store {self._place} (MCP_STATE_URL) can't be used ({type(error).__name__}).",
            advice="Check that the Redis server runs, and the address, user and password in MCP_STATE_URL.",
        )


class _LockedHash:
    """A grant on the server, while this holder alone may change it."""

    def __init__(self, server: _Server, grant: str, holder: str, fence: int) -> None:
        self._server = server
        self._grant = grant
        self._holder = holder
        self._fence = fence

    async def load(self) -> Tokens | None:
        """Return the stored tokens, None where there are none."""
        return await self._server.load(self._grant)

    async def save(self, tokens: Tokens) -> None:
        """Write the tokens; when this returns the server has them, on its disk where it has an append-only file."""
        pairs = [part for pair in zip(_FIELDS, attrs.astuple(tokens), strict=True) for part in pair]
        arguments = [self._fence, self._holder, int(KEEP_SECONDS), *("" if part is None else part for part in pairs)]
        if not await self._server.run(_SAVE, [_key(self._grant, "tokens"), _lock(self._grant)], arguments):
            raise AtlassianError(
                "Another server has refreshed the sign-in meanwhile; its tokens are kept.",
                advice="This server was held up for longer than a refresh may take.",
            )
        with contextlib.suppress(AtlassianError):  # Redis before 7.2, or without an append-only file
            await self._server.ask("execute_command", "WAITAOF", 1, 0, int(_ANSWER_SECONDS * 1000 / 2))


async def _keep(server: _Server, grant: str, holder: str) -> None:
    """Put the expiry of a lock off until this is cancelled, or somebody else has it."""
    while True:
        await asyncio.sleep(HOLD_SECONDS / 4)
        # A server that is away for a moment may have kept the lock.
        with contextlib.suppress(AtlassianError):
            if not await server.run(_RENEW, [_lock(grant)], [holder, int(HOLD_SECONDS * 1000)]):
                return


def _key(grant: str, kind: str) -> str:
    # The braces keep the keys of a grant on one node of a cluster.
    return f"mcp-atlassian-oauth:{{{grant}}}:{kind}"


def _lock(grant: str) -> str:
    return _key(grant, "lock")


def _place(url: str) -> str:
    """Return where a store is, without user and password."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"
