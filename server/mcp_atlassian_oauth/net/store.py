"""The token store: rotated tokens survive a restart and are shared by the processes of one user.

One SQLite file. Its write lock (BEGIN IMMEDIATE) is also the lock between processes: it works the same on every
platform, ends with the process that holds it, however that dies, and holding it leaves readers alone. It is taken in a
worker thread, so that waiting for it never stops the event loop.
"""

from __future__ import annotations

import asyncio
import hashlib
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.private import FILE_MODE, FOLDER_MODE, TOKENS_FILE, make_private

if TYPE_CHECKING:
    from mcp_atlassian_oauth.settings import Settings

# Longer than a refresh can take, so that a waiter outlasts the process that refreshes.
LOCK_SECONDS = 60.0
# Refresh tokens die after 90 days without use; what is older can't be of use to anybody.
KEEP_SECONDS = 100 * 24 * 3600.0

_SCHEMA = """
CREATE TABLE IF NOT EXISTS grants (
    id TEXT PRIMARY KEY, seed TEXT NOT NULL, access_token TEXT NOT NULL, refresh_token TEXT NOT NULL,
    obtained_at REAL NOT NULL, expires_at REAL, scope TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID
"""
# For files from before there was this column.
_ADD_SCOPE = "ALTER TABLE grants ADD COLUMN scope TEXT NOT NULL DEFAULT ''"
_COLUMNS = "access_token, refresh_token, obtained_at, expires_at, seed, scope"
_SELECT = f"SELECT {_COLUMNS} FROM grants WHERE id = ?"  # noqa: S608 - a constant
_INSERT = f"INSERT OR REPLACE INTO grants (id, {_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 - a constant


def fingerprint(*parts: str | None) -> str:
    """Return a digest that tells whether the parts changed and gives none of them away."""
    return hashlib.sha256("\0".join(part or "" for part in parts).encode("utf-8", "surrogatepass")).hexdigest()


@attrs.frozen
class Tokens:
    """The tokens of a grant; times are seconds since 1970, `expires_at` is None where nobody said."""

    access_token: str | None = attrs.field(repr=False)
    refresh_token: str | None = attrs.field(repr=False)
    obtained_at: float
    expires_at: float | None
    seed: str = ""
    """The fingerprint of the access token that the environment held when these were obtained."""
    scope: str = ""
    """What the server said that they are good for, "" where it didn't."""


class LockedGrant(Protocol):
    """A grant while this process alone may change it."""

    async def load(self) -> Tokens | None:
        """Return the stored tokens, None where there are none; raises AtlassianError where they can't be read."""
        ...

    async def save(self, tokens: Tokens) -> None:
        """Write the tokens; when this returns they are durable. The lock ends here."""
        ...


class GrantStore(Protocol):
    """Where grants are kept and locked, for the processes of one user or for several machines."""

    async def load(self, grant: str) -> Tokens | None:
        """Return the stored tokens of a grant, None where there are none; raises AtlassianError."""
        ...

    def locked(self, grant: str) -> AbstractAsyncContextManager[LockedGrant]:
        """Hold the grant so that nobody else can change it meanwhile; raises AtlassianError."""
        ...


def open_store(settings: Settings) -> GrantStore:
    """Return the store that the settings name: Redis, or the file in the state folder."""
    if settings.state_url:
        from mcp_atlassian_oauth.net.redis_store import RedisStore

        return RedisStore(settings.state_url)
    return TokenStore(settings.state_dir)


class _StoreProblems:
    """Turns what SQLite and the file system say into an AtlassianError."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if isinstance(error, (OSError, sqlite3.Error)):
            raise AtlassianError(
                f"The token store {self._path} can't be used: {error}.",
                advice="Set MCP_STATE_DIR to a folder that this user can write, or delete the file and sign in again.",
            ) from error


class _LockedRow:
    """A grant in the file, while this process alone may write there."""

    def __init__(self, connection: sqlite3.Connection, grant: str, problems: _StoreProblems) -> None:
        self._connection = connection
        self._grant = grant
        self._problems = problems

    async def load(self) -> Tokens | None:
        """Return the stored tokens, None where there are none; raises AtlassianError where they can't be read."""
        with self._problems:
            return await asyncio.to_thread(_load, self._connection, self._grant)

    async def save(self, tokens: Tokens) -> None:
        """Write the tokens; when this returns they have reached the disk. The lock ends here."""
        with self._problems:
            await asyncio.to_thread(_save, self._connection, self._grant, tokens)


class TokenStore:
    """Stored grants by id. Made on first use: the folder is for its owner only (0700), so is the file (0600)."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / TOKENS_FILE
        self._problems = _StoreProblems(self.path)

    async def load(self, grant: str) -> Tokens | None:
        """Return the stored tokens of a grant, None where there are none.

        Raises AtlassianError where the store can't be read.
        """
        return await asyncio.to_thread(self._read, grant)

    @asynccontextmanager
    async def locked(self, grant: str) -> AsyncIterator[LockedGrant]:
        """Hold the grant so that no other process can change it meanwhile.

        Raises AtlassianError where the store can't be used, or stays locked for longer than a refresh can take.
        """
        connection = await asyncio.to_thread(self._begin)
        try:
            yield _LockedRow(connection, grant, self._problems)
        finally:
            # Closing rolls back what was not committed, and so ends the lock.
            await asyncio.to_thread(connection.close)

    def _begin(self) -> sqlite3.Connection:
        with self._problems:
            connection = self._open()
            try:
                connection.execute("BEGIN IMMEDIATE")
            except BaseException:
                connection.close()
                raise
            return connection

    def _read(self, grant: str) -> Tokens | None:
        with self._problems, closing(self._open()) as connection:
            return _load(connection, grant)

    def _open(self) -> sqlite3.Connection:
        """Return a connection to the file, which is made (or made private) first.

        Only SQLite may open the file: with POSIX locks, closing any other descriptor of it would end the locks of this
        process. So it is made by SQLite, still empty, and then taken from everybody else.
        """
        self.folder.mkdir(parents=True, exist_ok=True, mode=FOLDER_MODE)
        make_private(self.folder, FOLDER_MODE)
        connection = sqlite3.connect(self.path, timeout=LOCK_SECONDS, isolation_level=None, check_same_thread=False)
        try:
            # The answer to a refresh exists once: it must be on the disk before it is used.
            connection.execute("PRAGMA synchronous = EXTRA")
            connection.execute(_SCHEMA)
            if "scope" not in [row[1] for row in connection.execute("PRAGMA table_info(grants)")]:
                with suppress(sqlite3.OperationalError):  # another process was faster
                    connection.execute(_ADD_SCOPE)
            make_private(self.path, FILE_MODE)
        except BaseException:
            connection.close()
            raise
        return connection


def _load(connection: sqlite3.Connection, grant: str) -> Tokens | None:
    row = connection.execute(_SELECT, (grant,)).fetchone()
    return Tokens(*row) if row else None


def _save(connection: sqlite3.Connection, grant: str, tokens: Tokens) -> None:
    connection.execute("DELETE FROM grants WHERE obtained_at < ?", (time.time() - KEEP_SECONDS,))
    connection.execute(_INSERT, (grant, *attrs.astuple(tokens)))
    connection.execute("COMMIT")
