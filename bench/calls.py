"""What a tool call costs: over the bare request that is in it, and beside the peer, on the same sandbox."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, TypeAlias
from urllib.parse import urlsplit

import attrs
import httpx

from bench import peers
from bench.figures import Spread, pooled_ratio, quantile
from bench.measure import REVISIONS, Connection, Json, RefusedError, Server, ServerError, running
from bench.report import Goal, Section
from bench.workbench import Workbench

BARE = "bare httpx"
# What our time is made of besides the tool's own work: the asynchronous client's request, and a call that sends none.
ASYNC, EMPTY = "bare httpx, asynchronous", "set_defaults (sends nothing)"
REVISION = "2025-11-25"
# Calls of each in a round, one right after the other, as a client with a question makes them.
PER_ROUND = 20
_WARM_UP = 3
# How long one section may take before its servers are ended, in seconds.
_WITHIN = 900.0
_FIGURES: Mapping[str, float] = {"median": 0.5, "p99": 0.99}

Once: TypeAlias = Callable[[], float]


@attrs.frozen
class Case:
    """One question: what ours and the peer call it, and which words of the server's own answer they have to bring."""

    tool: str
    arguments: Json
    peer_tool: str
    peer_arguments: Json
    words: Callable[[Any], Sequence[str]]


CASES = (
    Case(
        "jira_get_issue", {"issue": "LAN-1"}, "jira_get_issue", {"issue_key": "LAN-1"},
        lambda issue: (issue["key"], issue["fields"]["summary"]),
    ),
    Case(
        "jira_search_issues", {"jql": "project = LAN ORDER BY key", "limit": 25},
        "jira_search", {"jql": "project = LAN ORDER BY key", "limit": 25},
        lambda found: [text for issue in found["issues"] for text in (issue["key"], issue["fields"]["summary"])],
    ),
    Case(
        "conf_get_page", {"page": "65863"}, "confluence_get_page", {"page_id": "65863"},
        lambda page: (page["title"], "ledger"),
    ),
)  # fmt: skip


class WrongAnswerError(Exception):
    """A server answered a call with something else than was asked for, so the time says nothing."""


def run(bench: Workbench) -> Sequence[Section]:
    """Measure each call; raises WrongAnswerError, or ServerError, where ours doesn't answer it."""
    return [_section(bench, case) for case in CASES]


def _section(bench: Workbench, case: Case) -> Section:
    bench.say(f"Calling {case.tool}, {bench.runs} rounds of {PER_ROUND} …")
    with contextlib.ExitStack() as stack:
        ours = stack.enter_context(_opened(bench.ours))
        control = stack.enter_context(httpx.Client(base_url=_origin(bench.ours), timeout=30, trust_env=False))
        # The first call reads what is kept from then on.
        call(ours, case.tool, case.arguments)
        sent = requests_of(control, lambda: call(ours, case.tool, case.arguments))
        request = _again(control, sent[-1])
        words = case.words(control.send(request).raise_for_status().json())
        callers: dict[str, Once] = {
            BARE: _bare(control, request),
            ASYNC: stack.enter_context(_bare_asynchronous(request)),
            EMPTY: _checked(ours, "set_defaults", {"show": True}, ("Defaults",)),
            peers.OURS: _checked(ours, case.tool, case.arguments, words),
        }
        requests = {BARE: 1, ASYNC: 1, EMPTY: 0, peers.OURS: len(sent)}
        why_not = bench.why_no_peer
        if bench.peer is not None:
            try:
                peer = stack.enter_context(_opened(bench.peer))
                callers[peers.PEER] = once = _checked(peer, case.peer_tool, case.peer_arguments, words)
                once()
                requests[peers.PEER] = len(requests_of(control, once))
            except (ServerError, RefusedError, WrongAnswerError) as failure:
                callers.pop(peers.PEER, None)
                why_not = str(failure)
        times = _in_turn(callers, bench.runs, control)
    return Section(
        title=f"Call over stdio: {case.tool}, from the request to the server until its reply is read",
        method=f"{bench.runs} rounds of {PER_ROUND} calls each, in turn, after a warm-up; {BARE}: the request that the call"
        " sends, alone, on a connection that is open",
        columns=("who", "calls", "requests each", "median ms", "p99", "min", "max"),
        rows=tuple(_row(name, rounds, requests[name]) for name, rounds in times.items()),
        goals=tuple(_goals(times, why_not)),
        data={"seconds": times, "requests": requests},
    )


@contextlib.contextmanager
def _opened(server: Server) -> Iterator[Connection]:
    with running(server, within=_WITHIN) as connection:
        REVISIONS[REVISION](connection, REVISION)
        yield connection


def _origin(server: Server) -> str:
    address = urlsplit(server.environ["JIRA_BASE_URL"])
    return f"{address.scheme}://{address.netloc}"


def call(connection: Connection, tool: str, arguments: Json) -> str:
    """Return the text that a tool answers with; raises WrongAnswerError where it fails."""
    result = connection.request("tools/call", {"name": tool, "arguments": arguments})
    text = "".join(block.get("text", "") for block in result["content"])
    if result.get("isError"):
        raise WrongAnswerError(f"{tool} failed: {text[:300]}")
    return text


def _checked(connection: Connection, tool: str, arguments: Json, words: Sequence[str]) -> Once:
    """Return what calls a tool and tells the seconds; raises WrongAnswerError for an answer that lacks the words."""
    if not words:
        raise WrongAnswerError(f"{tool}: the sandbox has nothing to answer with.")

    def once() -> float:
        began = time.perf_counter()
        text = call(connection, tool, arguments)
        seconds = connection.answered_at - began
        if missing := [word for word in words if word not in text]:
            raise WrongAnswerError(f"{tool} answered without {missing[0]!r}: {text[:200]!r}")
        return seconds

    return once


def requests_of(control: httpx.Client, calling: Callable[[], object]) -> list[Json]:
    """Return the requests that the sandbox sees while something is called."""
    control.delete("/_sandbox/requests").raise_for_status()
    calling()
    seen: list[Json] = control.get("/_sandbox/requests").raise_for_status().json()
    return seen


def _again(client: httpx.Client, seen: Json) -> httpx.Request:
    """Return a request that was seen, with its credentials, to be sent once more."""
    kept = ("authorization", "accept", "accept-encoding", "content-type", "user-agent")
    return client.build_request(
        seen["method"],
        seen["path"],
        params=[tuple(pair) for pair in seen["query"]],
        content=seen["body"].encode() or None,
        headers={name: value for name, value in seen["headers"].items() if name.lower() in kept},
    )


def _bare(client: httpx.Client, request: httpx.Request) -> Once:
    """Return what sends a request and tells the seconds."""

    def once() -> float:
        began = time.perf_counter()
        response = client.send(request)
        seconds = time.perf_counter() - began
        response.raise_for_status()
        return seconds

    return once


@contextlib.contextmanager
def _bare_asynchronous(request: httpx.Request) -> Iterator[Once]:
    """Yield what sends a request with the asynchronous client and tells the seconds."""
    with asyncio.Runner() as runner:
        client = httpx.AsyncClient(timeout=30, trust_env=False)

        async def send() -> float:
            # A body in memory can be sent by either client, one after another.
            again = httpx.Request(request.method, request.url, headers=request.headers, content=request.content)
            began = time.perf_counter()
            response = await client.send(again)
            seconds = time.perf_counter() - began
            response.raise_for_status()
            return seconds

        try:
            yield lambda: runner.run(send())
        finally:
            runner.run(client.aclose())


def _in_turn(callers: Mapping[str, Once], rounds: int, control: httpx.Client) -> dict[str, list[list[float]]]:
    """Return the seconds of every call by name and round; who begins a round changes."""
    for once in callers.values():
        for _ in range(_WARM_UP):
            once()
    times: dict[str, list[list[float]]] = {name: [] for name in callers}
    names = list(callers)
    for number in range(rounds):
        first = number % len(names)
        for name in (*names[first:], *names[:first]):
            times[name].append([callers[name]() for _ in range(PER_ROUND)])
        # The log of the sandbox shall not grow for as long as it is measured.
        control.delete("/_sandbox/requests")
    return times


def _row(name: str, rounds: Sequence[Sequence[float]], requests: int) -> tuple[str, ...]:
    calls = [seconds * 1000 for each in rounds for seconds in each]
    spread = Spread.of(calls)
    figures = (spread.middle, quantile(calls, 0.99), spread.least, spread.most)
    return (name, str(len(calls)), str(requests), *(f"{figure:.2f}" for figure in figures))


def _goals(times: Mapping[str, Sequence[Sequence[float]]], why_no_peer: str) -> Iterator[Goal]:
    for title, share in _FIGURES.items():
        yield Goal(f"{peers.OURS} / {BARE}, {title}", pooled_ratio(times[peers.OURS], times[BARE], share))
    for title, share in _FIGURES.items():
        what = f"{peers.OURS} / {peers.PEER}, {title}"
        if peers.PEER in times:
            yield Goal(what, pooled_ratio(times[peers.OURS], times[peers.PEER], share), 1.0)
        else:
            yield Goal(what, None, 1.0, why_no_peer)
