"""What is asked for once in a while: one fetch for all who ask, for as long as it was said, and never for what failed."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

import attrs
import pytest
from atlassian_sandbox.testing import Running, running
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings, SettingsError
from mcp_atlassian_oauth.sites import open_confluence, open_jira
from mcp_atlassian_oauth.sites.cache import Cache, Kind
from mcp_atlassian_oauth.sites.protocols import Confluence, Jira

NUMBERS: Kind[int] = Kind("numbers")
FEW: Kind[int] = Kind("few", most=2)
SITE = {"JIRA_BASE_URL": "https://jira.example", "JIRA_PERSONAL_TOKEN": "token"}


class HandClock:
    """A clock that is moved by hand."""

    now = 0.0

    def monotonic(self) -> float:
        return self.now

    def time(self) -> float:
        return self.now

    async def sleep(self, seconds: float) -> None:
        self.now += seconds


@attrs.define
class Source:
    """Counts how often it is asked; answers with the number of the question once it may."""

    asked: int = 0
    failing: bool = False
    cancelled: int = 0
    may_answer: asyncio.Event = attrs.field(factory=asyncio.Event)

    async def fetch(self) -> int:
        self.asked += 1
        number = self.asked
        try:
            await self.may_answer.wait()
        except asyncio.CancelledError:
            self.cancelled += 1
            raise
        if self.failing:
            raise AtlassianError(f"Failure {number}.")
        return number


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def cache(clock: HandClock) -> Cache:
    return Cache(60, clock)


@pytest.fixture
def source() -> Source:
    source = Source()
    source.may_answer.set()
    return source


async def begun(source: Source) -> None:
    """Let every task have its turn; the source has been asked then."""
    for _ in range(5):
        await asyncio.sleep(0)
    assert source.asked


@pytest.mark.anyio
async def test_it_is_asked_once_within_the_window_and_again_after_it(cache: Cache, clock: HandClock, source: Source) -> None:
    assert [await cache.get(NUMBERS, "a", source.fetch) for _ in range(3)] == [1, 1, 1]
    clock.now = 59.9
    assert await cache.get(NUMBERS, "a", source.fetch) == 1
    clock.now = 60.0
    assert cache.known(NUMBERS, "a") is None
    assert await cache.get(NUMBERS, "a", source.fetch) == 2


@pytest.mark.anyio
async def test_each_key_and_each_kind_is_its_own(cache: Cache, source: Source) -> None:
    other: Kind[int] = Kind("numbers")
    assert await cache.get(NUMBERS, ("P", "1"), source.fetch) == 1
    assert await cache.get(NUMBERS, ("P", "2"), source.fetch) == 2
    assert await cache.get(other, ("P", "1"), source.fetch) == 3


@pytest.mark.anyio
async def test_no_window_keeps_nothing(source: Source) -> None:
    cache = Cache(0)
    cache.put(NUMBERS, "a", 7)
    assert [await cache.get(NUMBERS, "a", source.fetch) for _ in range(2)] == [1, 2]
    assert await cache.get_many(NUMBERS, (), once({})) == {}


@pytest.mark.anyio
async def test_many_who_ask_at_once_share_one_fetch(cache: Cache) -> None:
    source = Source()
    tasks = [asyncio.create_task(cache.get(NUMBERS, "a", source.fetch)) for _ in range(10)]
    await begun(source)
    source.may_answer.set()
    assert await asyncio.gather(*tasks) == [1] * 10
    assert source.asked == 1


@pytest.mark.anyio
async def test_who_is_cancelled_takes_nobody_along_even_where_it_began_the_fetch(cache: Cache) -> None:
    source = Source()
    first, second = (asyncio.create_task(cache.get(NUMBERS, "a", source.fetch)) for _ in range(2))
    await begun(source)
    first.cancel()
    await asyncio.wait([first])
    source.may_answer.set()
    assert await second == 1
    assert first.cancelled()
    assert (source.asked, source.cancelled) == (1, 0)


@pytest.mark.anyio
async def test_the_fetch_ends_when_nobody_waits_for_it_and_the_next_begins_anew(cache: Cache) -> None:
    source = Source()
    tasks = [asyncio.create_task(cache.get(NUMBERS, "a", source.fetch)) for _ in range(2)]
    await begun(source)
    for task in tasks:
        task.cancel()
    await asyncio.wait(tasks)
    # No turn of the loop in between: the first fetch has not noticed yet that it is cancelled.
    following = asyncio.create_task(cache.get(NUMBERS, "a", source.fetch))
    source.may_answer.set()
    assert await following == 2
    assert source.cancelled == 1


@pytest.mark.anyio
async def test_a_failure_reaches_all_who_wait_and_is_not_kept(cache: Cache) -> None:
    source = Source(failing=True)
    tasks = [asyncio.create_task(cache.get(NUMBERS, "a", source.fetch)) for _ in range(3)]
    await begun(source)
    source.may_answer.set()
    failures = await asyncio.gather(*tasks, return_exceptions=True)
    assert {str(failure) for failure in failures} == {"Failure 1."}
    source.failing = False
    assert await cache.get(NUMBERS, "a", source.fetch) == 2


@pytest.mark.anyio
async def test_what_is_forgotten_while_it_is_fetched_is_not_kept(cache: Cache) -> None:
    source = Source()
    before = asyncio.create_task(cache.get(NUMBERS, "a", source.fetch))
    await begun(source)
    cache.forget(NUMBERS, "a")
    after = asyncio.create_task(cache.get(NUMBERS, "a", source.fetch))
    await begun(source)
    source.may_answer.set()
    assert (await before, await after) == (1, 2)
    assert cache.known(NUMBERS, "a") == 2


@pytest.mark.parametrize(("forgotten", "left"), [((NUMBERS, "a"), "bc"), ((NUMBERS,), "c"), ((), "")])
def test_one_thing_a_kind_or_everything_is_forgotten(cache: Cache, forgotten: tuple[Any, ...], left: str) -> None:
    for kind, key in ((NUMBERS, "a"), (NUMBERS, "b"), (FEW, "c")):
        cache.put(kind, key, 1)
    cache.forget(*forgotten)
    assert "".join(key for kind, key in ((NUMBERS, "a"), (NUMBERS, "b"), (FEW, "c")) if cache.known(kind, key)) == left


def test_the_longest_unused_makes_room(cache: Cache) -> None:
    cache.put(FEW, "a", 1)
    cache.put(FEW, "b", 2)
    assert cache.known(FEW, "a") == 1
    cache.put(FEW, "c", 3)
    assert [cache.known(FEW, key) for key in "abc"] == [1, None, 3]


def once(answer: Mapping[str, int | None]) -> Callable[[Sequence[str]], Any]:
    async def fetch(keys: Sequence[str]) -> Mapping[str, int | None]:
        return {key: answer[key] for key in keys if key in answer}

    return fetch


@pytest.mark.anyio
async def test_of_many_only_those_that_are_not_known_are_asked_for_together(cache: Cache) -> None:
    asked: list[Sequence[str]] = []

    async def fetch(keys: Sequence[str]) -> Mapping[str, int | None]:
        asked.append(keys)
        # There is no "c", and of "d" the source says nothing.
        return {"a": 1, "b": 2, "c": None}

    cache.put(NUMBERS, "a", 7)
    assert await cache.get_many(NUMBERS, "abcdb", fetch) == {"a": 7, "b": 2, "c": None}
    assert await cache.get_many(NUMBERS, "abcd", fetch) == {"a": 7, "b": 2, "c": None}
    assert [list(keys) for keys in asked] == [["b", "c", "d"], ["c", "d"]]


@given(
    st.integers(1, 4),
    st.lists(st.tuples(st.sampled_from(["get", "put", "forget", "wait"]), st.sampled_from("abcdef"), st.integers(0, 40))),
)
def test_it_tells_nothing_older_than_the_window_and_keeps_no_more_than_it_may(
    most: int, steps: list[tuple[str, str, int]]
) -> None:
    clock = HandClock()
    cache, kind = Cache(60, clock), Kind[float]("times of reading", most=most)

    async def fetch() -> float:
        return clock.now

    async def use() -> None:
        forgotten_at = dict.fromkeys("abcdef", -1.0)
        for step, key, seconds in steps:
            if step == "get":
                read_at = await cache.get(kind, key, fetch)
                assert clock.now - read_at < 60
                assert read_at > forgotten_at[key]
            elif step == "put":
                cache.put(kind, key, clock.now)
            elif step == "forget":
                cache.forget(kind, key)
                forgotten_at[key] = clock.now
                clock.now += 0.5
            clock.now += seconds
            assert sum(cache.known(kind, key) is not None for key in "abcdef") <= most

    asyncio.run(use())


@pytest.fixture(params=["cloud", "datacenter"])
def box(request: pytest.FixtureRequest) -> Any:
    with running(deployment=request.param) as box:
        yield box


@asynccontextmanager
async def sites(box: Running, cache: Cache, other: Cache | None = None) -> AsyncIterator[tuple[Jira, Confluence]]:
    settings = Settings.from_environment({**box.env, "MCP_HTTP_TRUST_ENV": "false"})
    assert settings.jira
    assert settings.confluence
    async with open_client(settings.jira, settings) as jira, open_client(settings.confluence, settings) as confluence:
        yield open_jira(settings.jira, jira, cache), open_confluence(settings.confluence, confluence, other or Cache())


@pytest.mark.anyio
async def test_a_site_is_asked_once_for_its_fields_and_for_a_project(box: Running, cache: Cache, clock: HandClock) -> None:
    async with sites(box, cache) as (jira, _):
        known = {field.id: field for field in await jira.fields()}
        assert known["summary"].type == "string"
        assert not known["summary"].custom
        assert known["labels"].items == "string"
        assert "summary" in known["summary"].clause_names
        assert any(field.custom and field.custom_type for field in known.values())
        key = (await jira.search("project is not EMPTY", fields=["project"], limit=1)).items[0].key
        assert key
        project = key.partition("-")[0]
        box.clear()
        for _ in range(3):
            await jira.fields()
            assert (await jira.project(project)).key == project
        assert len(box.requests) == 1
        clock.now += 60
        await jira.fields()
        assert len(box.requests) == 2


@pytest.mark.anyio
async def test_a_space_is_asked_for_once_whichever_way_round(box: Running, cache: Cache) -> None:
    async with sites(box, Cache(), cache) as (_, confluence):
        key = (await confluence.search("type = page", limit=1)).items[0].space
        assert key
        box.clear()
        assert {await confluence.space_id(key) for _ in range(3)} == {(await confluence.space(key)).id}
        number = await confluence.space_id(key)
        assert len(box.requests) == 2
        assert [await confluence.space_key(number) for _ in range(2)] == [key, key]
        assert len(box.requests) == (2 if confluence.deployment == "cloud" else 3)
        with pytest.raises(AtlassianError, match="no space"):
            await confluence.space_key("999999999999")


@pytest.mark.anyio
async def test_any_operation_that_changes_something_makes_a_site_ask_again(box: Running, cache: Cache) -> None:
    from atlassian_operations.runtime import load

    async with sites(box, cache) as (jira, _):
        names = {
            "cloud": ("jira_cloud_get_fields", "jira_cloud_create_component"),
            "datacenter": ("jira_dc_get_fields", "jira_dc_create_component"),
        }
        reading, writing = map(load, names[jira.deployment])
        await jira.fields()
        await jira.run(reading, {})
        box.clear()
        await jira.fields()
        assert box.requests == []
        with pytest.raises(AtlassianError):
            await jira.run(writing, {"body": {"name": "x", "project": "NONE"}})
        box.clear()
        await jira.fields()
        assert len(box.requests) == 1


@pytest.mark.parametrize(("text", "seconds"), [("", 300.0), ("0", 0.0), ("86400", 86400.0)])
def test_the_window_is_a_setting(text: str, seconds: float) -> None:
    settings = Settings.from_environment({**SITE, "MCP_CACHE_SECONDS": text})
    assert settings.cache_seconds == seconds


@pytest.mark.parametrize("text", ["-1", "1.5", "86401", "five minutes", "٣"])
def test_a_window_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(SettingsError, match=r"MCP_CACHE_SECONDS is .* whole seconds, from 0"):
        Settings.from_environment({**SITE, "MCP_CACHE_SECONDS": text})
