"""What is sent again, after how long, and what is never sent twice."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextlib import suppress
from email.utils import formatdate
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.net.clock import call_budget
from mcp_atlassian_oauth.net.pacing import Pacing
from mcp_atlassian_oauth.net.policy import ENDPOINT_REPEATS, RetryPolicy
from mcp_atlassian_oauth.net.requests import endpoint_of, retry_after
from mcp_atlassian_oauth.net.retries import REPLAYED_BYTES, Retries

pytestmark = pytest.mark.anyio
Answer = Callable[[httpx.Request], httpx.Response | Awaitable[httpx.Response]]
EVEN = RetryPolicy(jitter=lambda: 1.0)
BUSY = httpx.codes.TOO_MANY_REQUESTS


class Network(httpx.AsyncBaseTransport):
    """Answers in turn; the last answer stays."""

    def __init__(self, *answers: Any) -> None:
        self.answers = list(answers)
        self.bodies: list[bytes] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.bodies.append(await request.aread())
        answer = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(answer, Exception):
            raise answer
        if callable(answer):
            return await answer(request)  # type: ignore[no-any-return]
        status, headers = answer if isinstance(answer, tuple) else (answer, {})
        return httpx.Response(status, headers=headers, content=b"{}")


def retrying(network: httpx.AsyncBaseTransport, clock: Any, budget: float = 50.0) -> httpx.AsyncClient:
    wire = Retries(network, budget=budget, clock=clock, policy=EVEN)
    return httpx.AsyncClient(transport=wire, base_url="https://jira.example.com")


def paced(network: httpx.AsyncBaseTransport, clock: Any, at_once: int = 8, budget: float = 50.0) -> httpx.AsyncClient:
    return retrying(Pacing(network, at_once=at_once, clock=clock), clock, budget)


async def test_repeats_come_after_2_4_8_and_16_seconds(clock: Any) -> None:
    network = Network(503)
    async with retrying(network, clock) as client:
        response = await client.get("/x")
    assert clock.slept == [2, 4, 8, 16]
    assert response.status_code == 503
    assert response.extensions["attempts"] == 5


async def test_retry_after_is_the_minimum_in_seconds_and_as_a_date(clock: Any) -> None:
    for written in (lambda: "7", lambda: formatdate(clock.time() + 7, usegmt=True)):
        clock.slept.clear()
        header = written()
        async with retrying(Network((429, {"Retry-After": header}), 200), clock) as client:
            assert (await client.get("/x")).status_code == 200
        assert clock.slept == [pytest.approx(7, abs=1)]


async def test_a_wait_that_does_not_fit_the_budget_is_not_begun(clock: Any) -> None:
    async with retrying(Network((429, {"Retry-After": "60"})), clock) as client:
        response = await client.get("/x")
    assert (response.status_code, response.headers["retry-after"], clock.slept) == (429, "60", [])


async def test_the_budget_belongs_to_the_call_and_not_to_each_of_its_requests(clock: Any) -> None:
    network = Network(503, 503, 503, 200, 503)
    async with retrying(network, clock) as client:
        with call_budget(20, clock):
            assert (await client.get("/x")).status_code == 200
            assert (await client.get("/x")).status_code == 503
        assert sum(clock.slept) <= 20
        with call_budget(0, clock), pytest.raises(httpx.PoolTimeout):
            await client.get("/x")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("failure", [500, 502, 503, 504, httpx.ReadError("x"), httpx.RemoteProtocolError("x")], ids=repr)
async def test_a_write_is_never_repeated(clock: Any, method: str, failure: Any) -> None:
    network = Network(failure, 200)
    async with retrying(network, clock) as client:
        with suppress(httpx.TransportError):
            await client.request(method, "/x")
    assert len(network.bodies) == 1


async def test_a_write_that_was_refused_for_the_rate_is_repeated_with_its_body(clock: Any) -> None:
    network = Network(429, 200)
    async with retrying(network, clock) as client:
        await client.post("/x", json={"a": 1}, extensions={"read_only": False})
    assert network.bodies == [b'{"a":1}'] * 2


async def test_what_reads_is_what_its_sender_says(clock: Any) -> None:
    for method, told, times in (("POST", True, 2), ("POST", None, 1), ("GET", None, 2), ("POST", False, 1)):
        network = Network(503, 200)
        async with retrying(network, clock) as client:
            await client.request(method, "/x", extensions={} if told is None else {"read_only": told})
        assert len(network.bodies) == times


async def test_500_timeouts_and_refusals_are_never_repeated(clock: Any) -> None:
    for failure in (500, 400, 401, 404, 409, httpx.ReadTimeout("x"), httpx.LocalProtocolError("x"), httpx.ProxyError("x")):
        network = Network(failure, 200)
        async with retrying(network, clock) as client:
            with suppress(httpx.TransportError):
                await client.get("/x")
        assert len(network.bodies) == 1


async def test_no_connection_is_tried_once_more(clock: Any) -> None:
    network = Network(httpx.ConnectError("x"))
    async with retrying(network, clock) as client:
        with pytest.raises(httpx.ConnectError) as caught:
            await client.get("/x")
    assert len(network.bodies) == 2
    assert caught.value.__notes__ == ["It was tried 2 times."]


async def test_a_stream_goes_out_once_and_a_form_of_bytes_again(clock: Any) -> None:
    async def pieces() -> Any:
        yield b"a"

    network = Network(429, 200)
    async with retrying(network, clock) as client:
        assert (await client.post("/x", content=pieces())).status_code == 429
        assert (await client.post("/x", files={"file": b"abc"})).status_code == 200
        network.answers = [429, 200]
        assert (await client.post("/x", files={"file": b"abc"})).status_code == 200
        network.answers = [429, 200]
        assert (await client.post("/x", files={"file": b"x" * (REPLAYED_BYTES + 1)})).status_code == 429
    assert network.bodies[2] == network.bodies[3]
    assert b"abc" in network.bodies[3]


async def test_an_endpoint_in_trouble_is_not_flooded_with_repeats(clock: Any) -> None:
    network = Network(503)
    async with retrying(network, clock, budget=3.0) as client:
        for number in range(40):
            await client.get(f"/issue/A-{number}")
            clock.now -= sum(clock.slept)
            clock.slept.clear()
        assert len(network.bodies) == 40 + ENDPOINT_REPEATS
        await client.get("/project")
        assert len(network.bodies) == 42 + ENDPOINT_REPEATS, "another endpoint has repeats of its own"


async def test_the_total_timeout_ends_an_answer_that_never_ends(clock: Any) -> None:
    async def never(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError

    async with retrying(Network(never), clock, budget=0.05) as client:
        with pytest.raises(httpx.ReadTimeout, match=r"0\.05 s"):
            await client.get("/x")


async def test_cancelling_a_call_ends_its_waiting(clock: Any) -> None:
    network = Network((429, {"Retry-After": "9"}), 200)
    clock.sleep = asyncio.sleep
    async with retrying(network, clock) as client:
        call = asyncio.create_task(client.get("/x"))
        await asyncio.sleep(0.02)
        call.cancel()
        with pytest.raises(asyncio.CancelledError):
            await call
    assert len(network.bodies) == 1


async def test_no_more_than_so_many_requests_are_under_way(clock: Any) -> None:
    under_way = 0
    most = 0

    async def answer(_: httpx.Request) -> httpx.Response:
        nonlocal under_way, most
        under_way += 1
        most = max(most, under_way)
        await asyncio.sleep(0.002)
        under_way -= 1
        return httpx.Response(200)

    async with paced(Network(answer), clock, at_once=3) as client:
        await asyncio.gather(*(client.get("/x") for _ in range(20)))
    assert most == 3


async def test_slots_come_back_after_failures_and_cancellation(clock: Any) -> None:
    async def slow(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(60)
        raise AssertionError

    network = Network(slow)
    async with paced(network, clock, at_once=1, budget=0.02) as client:
        first, second = await asyncio.gather(client.get("/x"), client.get("/x"), return_exceptions=True)
        assert isinstance(first, httpx.ReadTimeout)
        assert isinstance(second, httpx.PoolTimeout), "it was never sent"
        network.answers = [200]
        assert (await client.get("/x")).status_code == 200


async def test_a_used_up_quota_pauses_the_whole_site(clock: Any) -> None:
    network = Network((429, {"Retry-After": "40", "RateLimit-Reason": "jira-quota-tenant-based"}), 200)
    async with paced(network, clock, budget=30.0) as client:
        assert (await client.get("/a")).status_code == 429
        paused = await client.post("/b")
        assert (paused.status_code, paused.headers["retry-after"]) == (429, "40")
        assert len(network.bodies) == 1, "nothing is sent while the site wants a pause"
        clock.now += 20
        assert (await client.get("/c")).status_code == 200, "a pause that ends in time is waited for"
        assert clock.slept == [20]


async def test_data_centers_limit_pauses_the_whole_site(clock: Any) -> None:
    network = Network((429, {"retry-after": "5", "x-ratelimit-fillrate": "2"}), 200)
    async with paced(network, clock, budget=3.0) as client:
        await client.get("/a")
        assert (await client.get("/b")).headers["retry-after"] == "5"


async def test_a_refused_burst_slows_that_endpoint_only(clock: Any) -> None:
    network = Network((429, {"Retry-After": "40", "RateLimit-Reason": "jira-burst-based"}), 200)
    async with paced(network, clock, budget=30.0) as client:
        await client.get("/issue/A-1")
        assert (await client.get("/issue/A-2")).status_code == 429
        assert (await client.get("/project")).status_code == 200
        assert (await client.put("/issue/A-2")).status_code == 200, "another method is another limit"
        clock.now += 40
        clock.slept.clear()
        await asyncio.gather(*(client.get(f"/issue/A-{number}") for number in range(3)))
        assert sum(clock.slept) > 0, "they keep a distance"
        clock.slept.clear()
        for number in range(10):
            await client.get(f"/issue/A-{number}")
        clock.slept.clear()
        await client.get("/issue/A-1")
        assert clock.slept == [], "successes make it quick again"


@pytest.mark.parametrize(
    ("path", "endpoint"),
    [
        ("/rest/api/3/issue/PROJ-12/comment", "GET /rest/api/{}/issue/{}/comment"),
        ("/wiki/api/v2/pages/123", "GET /wiki/api/{}/pages/{}"),
        ("/rest/api/3/search/jql", "GET /rest/api/{}/search/jql"),
    ],
)
async def test_requests_are_counted_by_endpoint(path: str, endpoint: str) -> None:
    assert endpoint_of(httpx.Request("GET", f"https://a.example{path}?x=1")) == endpoint


@given(st.text(), st.floats(0, 4e9))
async def test_no_retry_after_is_too_strange(text: str, now: float) -> None:
    header = [(b"retry-after", text.encode("utf-8", "replace"))]
    found = retry_after(httpx.Response(429, headers=header), now)
    assert found is None or 0 <= found <= 10_000_000


@given(st.sampled_from([429, 502, 503, 504]), st.integers(0, 3), st.integers(0, 10_000))
def test_every_wait_respects_retry_after_and_the_cap(status: int, repeats: int, asked: int) -> None:
    response = httpx.Response(status, headers={"retry-after": str(asked)})
    wait = RetryPolicy().wait(response, repeats, reads=True, now=0.0)
    assert wait is not None
    assert asked <= wait <= max(asked, 30 * 1.3)
    assert RetryPolicy().wait(response, 4, reads=True, now=0.0) is None
