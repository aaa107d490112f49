"""The token store keeps what it is given, for its owner only."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import stat
import sys
import time
from contextlib import closing
from pathlib import Path

import attrs
import pytest
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.store import KEEP_SECONDS, Tokens, TokenStore, fingerprint

pytestmark = pytest.mark.anyio
posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


def tokens(name: str, *, age: float = 0.0) -> Tokens:
    return Tokens(f"access-{name}", f"refresh-{name}", time.time() - age, None, "seed")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


async def save(store: TokenStore, grant: str, value: Tokens) -> None:
    async with store.locked(grant) as locked:
        await locked.save(value)


async def test_what_is_saved_is_loaded_by_another_store(tmp_path: Path) -> None:
    value = tokens("a")
    await save(TokenStore(tmp_path / "state"), "one", value)
    await save(TokenStore(tmp_path / "state"), "two", tokens("b"))
    again = TokenStore(tmp_path / "state")
    assert await again.load("one") == value
    assert await again.load("three") is None
    async with again.locked("one") as locked:
        assert await locked.load() == value


@posix
async def test_folder_and_file_are_for_their_owner_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = TokenStore(tmp_path / "deep" / "state")
        await save(store, "one", tokens("a"))
    finally:
        os.umask(before)
    assert mode(store.folder) == 0o700
    assert {mode(file) for file in store.folder.iterdir()} == {0o600}


@posix
async def test_permissions_that_were_opened_are_closed_again(tmp_path: Path) -> None:
    store = TokenStore(tmp_path / "state")
    await save(store, "one", tokens("a"))
    store.folder.chmod(0o755)
    store.path.chmod(0o644)
    await TokenStore(store.folder).load("one")
    assert (mode(store.folder), mode(store.path)) == (0o700, 0o600)


@posix
async def test_a_folder_that_everybody_shares_stays_as_it_is(tmp_path: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    store = TokenStore(shared)
    await save(store, "one", tokens("a"))
    assert (mode(shared), mode(store.path)) == (0o1777, 0o600)


async def test_a_file_of_before_scopes_were_kept_is_read_and_written(tmp_path: Path) -> None:
    store = TokenStore(tmp_path)
    with closing(sqlite3.connect(store.path)) as old:
        old.execute(
            "CREATE TABLE grants (id TEXT PRIMARY KEY, seed TEXT NOT NULL, access_token TEXT NOT NULL, "
            "refresh_token TEXT NOT NULL, obtained_at REAL NOT NULL, expires_at REAL) WITHOUT ROWID"
        )
        old.execute("INSERT INTO grants VALUES ('one', 'seed', 'access-a', 'refresh-a', ?, NULL)", (time.time(),))
        old.commit()
    found = await store.load("one")
    assert found is not None
    assert (found.access_token, found.scope) == ("access-a", "")
    scoped = attrs.evolve(found, scope="READ WRITE")
    await save(store, "one", scoped)
    assert await TokenStore(tmp_path).load("one") == scoped


async def test_what_was_not_committed_is_gone_and_the_lock_with_it(tmp_path: Path) -> None:
    store = TokenStore(tmp_path)
    with pytest.raises(RuntimeError, match="on the way"):
        async with store.locked("one"):
            raise RuntimeError("something happened on the way")
    await asyncio.wait_for(save(store, "one", tokens("a")), 5)


async def test_only_one_holds_a_grant_at_a_time_and_readers_go_on(tmp_path: Path) -> None:
    store, other = TokenStore(tmp_path), TokenStore(tmp_path)
    await save(store, "one", tokens("a"))
    order: list[str] = []

    async def second() -> None:
        async with other.locked("one") as locked:
            order.append("second")
            assert await locked.load() == value

    async with store.locked("one") as locked:
        waiting = asyncio.create_task(second())
        await asyncio.sleep(0.2)
        assert (await other.load("one")) is not None
        order.append("first")
        value = tokens("b")
        await locked.save(value)
    await asyncio.wait_for(waiting, 10)
    assert order == ["first", "second"]


async def test_another_process_waits_for_the_lock_and_a_dead_one_frees_it(tmp_path: Path) -> None:
    script = (
        "import asyncio, sys\n"
        "from pathlib import Path\n"
        "from mcp_atlassian_oauth.net.store import TokenStore\n"
        "async def main():\n"
        "    async with TokenStore(Path(sys.argv[1])).locked('one'):\n"
        "        print('locked', flush=True)\n"
        "        await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    holder = await asyncio.create_subprocess_exec(sys.executable, "-c", script, str(tmp_path), stdout=asyncio.subprocess.PIPE)
    try:
        assert holder.stdout is not None
        assert (await holder.stdout.readline()).strip() == b"locked"
        waiting = asyncio.create_task(save(TokenStore(tmp_path), "one", tokens("a")))
        await asyncio.sleep(0.3)
        assert not waiting.done()
        holder.kill()
        await asyncio.wait_for(waiting, 10)
    finally:
        if holder.returncode is None:
            holder.kill()
        await holder.wait()


async def test_grants_that_nobody_can_use_any_more_are_dropped(tmp_path: Path) -> None:
    store = TokenStore(tmp_path)
    await save(store, "old", tokens("a", age=KEEP_SECONDS + 1))
    await save(store, "young", tokens("b", age=KEEP_SECONDS - 100))
    await save(store, "new", tokens("c"))
    assert await store.load("old") is None
    assert await store.load("young") is not None


async def test_a_store_that_is_none_is_an_error_with_the_fix(tmp_path: Path) -> None:
    store = TokenStore(tmp_path)
    store.path.write_text("this is no database, and it is long enough to be looked at" * 20, encoding="utf-8")
    with pytest.raises(AtlassianError, match=r"tokens\.sqlite3") as caught:
        await store.load("one")
    assert "MCP_STATE_DIR" in caught.value.advice
    file = tmp_path / "file"
    file.touch()
    with pytest.raises(AtlassianError, match="file"):
        await save(TokenStore(file), "one", tokens("a"))


def test_a_fingerprint_tells_changes_and_gives_nothing_away() -> None:
    assert fingerprint("a", "b") != fingerprint("ab", "")
    assert fingerprint("a", None) == fingerprint("a", "")
    assert "secret" not in fingerprint("secret")
    assert "access-a" not in repr(tokens("a"))
