"""The token store on Redis: the same promises as the file, against a real server."""

from __future__ import annotations

import asyncio
import sys
import time

import pytest
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net import redis_store
from mcp_atlassian_oauth.net.redis_store import RedisStore
from mcp_atlassian_oauth.net.store import Tokens

pytestmark = pytest.mark.anyio


def tokens(name: str) -> Tokens:
    return Tokens(f"access-{name}", f"refresh-{name}", time.time(), time.time() + 60.5, "seed", "READ WRITE")


async def test_what_is_saved_is_loaded_and_only_one_holds_the_lock(redis_url: str) -> None:
    store, other = RedisStore(redis_url), RedisStore(redis_url)
    assert await store.load("one") is None
    value = tokens("a")
    async with store.locked("one") as grant:

        async def second() -> Tokens | None:
            async with other.locked("one") as held:
                return await held.load()

        waiting = asyncio.create_task(second())
        await asyncio.sleep(0.2)
        assert not waiting.done()
        await grant.save(value)
    assert await asyncio.wait_for(waiting, 5) == value
    assert (await store.check())[1]


async def test_a_holder_that_was_overtaken_writes_nothing(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_store, "HOLD_SECONDS", 0.05)
    store = RedisStore(redis_url)
    async with store.locked("one") as slow:
        time.sleep(0.1)  # noqa: ASYNC251 - a process that hangs as a whole
        async with store.locked("one") as quick:
            await quick.save(tokens("quick"))
        with pytest.raises(AtlassianError, match="meanwhile"):
            await slow.save(tokens("slow"))
    found = await store.load("one")
    assert found is not None
    assert found.access_token == "access-quick"


async def test_a_lock_lasts_as_long_as_its_holder_and_not_much_longer(redis_url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(redis_store, "HOLD_SECONDS", 0.2)
    store, order = RedisStore(redis_url), []

    async def second() -> None:
        async with store.locked("one"):
            order.append("second")

    async with store.locked("one") as slow:
        waiting = asyncio.create_task(second())
        await asyncio.sleep(0.7)
        order.append("first")
        await slow.save(tokens("slow"))
    await asyncio.wait_for(waiting, 5)
    assert order == ["first", "second"]


async def test_the_lock_of_a_process_that_was_killed_ends_soon(redis_url: str) -> None:
    script = (
        "import asyncio, sys\n"
        "from mcp_atlassian_oauth.net import redis_store\n"
        "redis_store.HOLD_SECONDS = 0.5\n"
        "async def main():\n"
        "    async with redis_store.RedisStore(sys.argv[1]).locked('one'):\n"
        "        print('locked', flush=True)\n"
        "        await asyncio.sleep(60)\n"
        "asyncio.run(main())\n"
    )
    holder = await asyncio.create_subprocess_exec(sys.executable, "-c", script, redis_url, stdout=asyncio.subprocess.PIPE)
    assert holder.stdout is not None
    assert (await holder.stdout.readline()).strip() == b"locked"
    await asyncio.sleep(0.8)
    holder.kill()
    await holder.wait()
    began = time.monotonic()
    async with RedisStore(redis_url).locked("one"):
        assert time.monotonic() - began < 2


async def test_a_server_that_is_down_is_an_error_without_the_password() -> None:
    pytest.importorskip("redis", reason="needs the extra redis")
    with pytest.raises(AtlassianError, match="MCP_STATE_URL") as caught:
        await RedisStore("redis://ada:s3cret-pass@127.0.0.1:9/0").load("one")
    assert "s3cret" not in str(caught.value)


def test_without_the_package_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis.asyncio", None)
    with pytest.raises(AtlassianError, match="redis is not installed") as caught:
        RedisStore("redis://127.0.0.1")
    assert "pip install" in caught.value.advice
