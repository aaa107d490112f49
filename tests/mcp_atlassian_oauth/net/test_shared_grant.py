"""Eight processes share one rotating grant: nobody fails, nothing is spent twice. And processes that die while they refresh."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from atlassian_sandbox.testing import Running

Start = Callable[..., Running]
PROCESSES, CALLS, LIFETIME = 8, 50, 1.0
MYSELF = {"cloud": "/rest/api/3/myself", "datacenter": "/rest/api/2/myself"}
SEED = ("JIRA_BASE_URL", "JIRA_DEPLOYMENT", "JIRA_CLIENT_ID", "JIRA_CLIENT_SECRET", "JIRA_ACCESS_TOKEN", "JIRA_REFRESH_TOKEN")

# What a process imports late takes longer than a refresh: the children of one process find it there.
WARM = """
import asyncio, httpx
async def warm():
    try:
        async with httpx.AsyncClient(trust_env=False, verify=False) as http:
            await http.get("http://127.0.0.1:9")
    except httpx.HTTPError:
        pass
    await asyncio.to_thread(int)
asyncio.run(warm())
"""

# Becomes that many processes once it is told to begin, each with a client of its own that makes so many calls.
WORKER = """
import asyncio, json, os, sys
from mcp_atlassian_oauth.net import redis_store
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings

async def main(path, calls):
    settings = Settings.from_environment(os.environ)
    answers = []
    async with open_client(settings.jira, settings) as client:
        for _ in range(calls):
            try:
                answers.append((await client.get(path)).status_code)
            except Exception as error:
                answers.append(f"{type(error).__name__}: {error}")
            await asyncio.sleep(0.04)
    os.write(1, (json.dumps(answers) + os.linesep).encode())

path, calls, processes = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
if os.environ.get("MCP_STATE_URL"):
    import redis.asyncio
print("ready", flush=True)
sys.stdin.readline()
if hasattr(os, "fork"):
    children = []
    for _ in range(processes):
        child = os.fork()
        if child == 0:
            asyncio.run(main(path, calls))
            os._exit(0)
        children.append(child)
    for child in children:
        os.waitpid(child, 0)
else:
    asyncio.run(main(path, calls))
"""

# A process that forks one child per trial, which refreshes and stops at the step that it is told, so that 100 of them
# take seconds: "free" runs to the end, and is killed after so many seconds.
NURSERY = """
import asyncio, json, os, signal, sys, time
import httpx
from mcp_atlassian_oauth.net import client as wiring, endpoint, redis_store, store
from mcp_atlassian_oauth.settings import Settings

if len(sys.argv) > 1:
    import redis.asyncio
    redis_store.HOLD_SECONDS = 0.3

def halt(step, wanted):
    if step == wanted:
        os.kill(os.getpid(), signal.SIGKILL)

def trial(order):
    wanted = order["step"]
    kind = redis_store._LockedHash if len(sys.argv) > 1 else store._LockedRow
    save, post, run = kind.save, endpoint.TokenEndpoint._post, endpoint.TokenEndpoint._exchange
    async def exchange(self, *arguments):
        halt("before the request", wanted)
        answer = await run(self, *arguments)
        halt("before the write", wanted)
        return answer
    async def posting(self, *arguments):
        answer = await post(self, *arguments)
        halt("after the request", wanted)
        return answer
    async def saving(self, *arguments):
        await save(self, *arguments)
        halt("after the write", wanted)
    kind.save, endpoint.TokenEndpoint._post = saving, posting
    endpoint.TokenEndpoint._exchange = exchange
    settings = Settings.from_environment(order["env"])
    async def main():
        async with wiring.open_client(settings.jira, settings) as http:
            try:
                return (await http.get(order["path"])).status_code
            except Exception as error:
                return f"{type(error).__name__}: {error}"
    os.write(1, (json.dumps(asyncio.run(main())) + "\\n").encode())

print("ready", flush=True)
for line in sys.stdin:
    order = json.loads(line)
    child = os.fork()
    if child == 0:
        trial(order)
        os._exit(0)
    if order["kill_after"] is not None:
        time.sleep(order["kill_after"])
        os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    print("done", flush=True)
"""


def environment(box: Running, folder: Path, **more: str) -> dict[str, str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    found = {name: value for name, value in box.env.items() if name in SEED or name.startswith("MCP_")}
    return {**kept, **found, "MCP_STATE_DIR": str(folder), "MCP_HTTP_TRUST_ENV": "false", **more}


@pytest.mark.slow
@pytest.mark.parametrize("store", ["sqlite", "redis"])
@pytest.mark.parametrize("deployment", ["datacenter", "cloud"])
def test_eight_processes_share_a_grant_whose_tokens_live_a_second(
    sandbox: Start, tmp_path: Path, deployment: Any, store: str, request: pytest.FixtureRequest
) -> None:
    more = {"MCP_STATE_URL": request.getfixturevalue("redis_url")} if store == "redis" else {}
    box = sandbox(deployment, token_ttl=LIFETIME)
    together = PROCESSES if hasattr(os, "fork") else 1
    command = [sys.executable, "-c", WARM + WORKER, MYSELF[deployment], str(CALLS), str(together)]
    environ = environment(box, tmp_path / "state", **more)
    workers = [
        subprocess.Popen(command, env=environ, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        for _ in range(PROCESSES // together)
    ]
    try:
        for worker in workers:
            assert worker.stdout is not None
            assert worker.stdout.readline() == "ready\n"
        began = time.monotonic()
        answers = [json.loads(line) for out, _ in [_go(worker) for worker in _started(workers)] for line in out.splitlines()]
        took = time.monotonic() - began
    finally:
        for worker in workers:
            worker.kill()
            worker.wait()
    assert answers == [[200] * CALLS] * PROCESSES, "no call failed"
    count = box.sandbox.credentials.count
    assert (count.double_spends, count.reuses, count.refused) == (0, 0, 0), "no refresh token was spent twice"
    # A token's time is over a tenth of its life before it expires.
    expiries = int(took / (LIFETIME * 0.9))
    assert 1 <= count.refreshes <= expiries + 1
    print(f"{deployment} {store}: {count.refreshes} refreshes, {expiries} expiries, {took:.1f} s")


def _started(workers: list[subprocess.Popen[str]]) -> list[subprocess.Popen[str]]:
    for worker in workers:
        assert worker.stdin is not None
        worker.stdin.write("\n")
        worker.stdin.flush()
    return workers


def _go(worker: subprocess.Popen[str]) -> tuple[str, str | None]:
    return worker.communicate(timeout=90)


class Nursery:
    """Runs trials; each is a process that signs in with these variables and may be killed."""

    def __init__(self, box: Running, deployment: str, folder: Path, redis_url: str = "") -> None:
        self.box, self.deployment, self.folder = box, deployment, folder
        self.seed = {name: value for name, value in environment(box, folder).items() if name.startswith(("JIRA_", "MCP_"))}
        self.seed["MCP_SSL_VERIFY"] = "false"  # saves each process the authorities that it has no use for
        self.seed |= {"MCP_STATE_URL": redis_url} if redis_url else {}
        command = [sys.executable, "-c", WARM + NURSERY, *(["redis"] if redis_url else [])]
        self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        assert self._line() == "ready"

    def renew_seed(self) -> None:
        """Do what a person does whose grant is gone: sign in again."""
        answer = httpx.get(f"{self.box.url}/_sandbox/env", trust_env=False).json()["env"]
        self.seed |= {name: answer[name] for name in ("JIRA_ACCESS_TOKEN", "JIRA_REFRESH_TOKEN")}

    def run(self, step: str = "free", kill_after: float | None = None) -> Any:
        """Return what the call answered; None where the process was killed before."""
        # A token that is refused is refreshed, so every trial has something to lose.
        self.box.fault(path="myself", status=401, body={})
        said = self.order(step, kill_after)
        self.box.sandbox.faults.clear()
        return said

    def order(self, step: str = "free", kill_after: float | None = None) -> Any:
        assert self._process.stdin is not None
        order = {"env": self.seed, "path": MYSELF[self.deployment], "step": step, "kill_after": kill_after}
        self._process.stdin.write(json.dumps(order) + "\n")
        self._process.stdin.flush()
        said = None
        while (line := self._line()) != "done":
            said = json.loads(line)
        return said

    def _line(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(10)
        self._process.stdout.close()


@pytest.fixture
def nursery(sandbox: Start, tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[Callable[[str, str], Nursery]]:
    if not hasattr(os, "fork") or not hasattr(signal, "SIGKILL"):
        pytest.skip("needs processes that can be forked and killed")
    made: list[Nursery] = []

    def make(deployment: Any, store: str) -> Nursery:
        redis_url = request.getfixturevalue("redis_url") if store == "redis" else ""
        made.append(Nursery(sandbox(deployment), deployment, tmp_path / "state", redis_url))
        return made[-1]

    yield make
    for one in made:
        one.close()


@pytest.mark.parametrize("store", ["sqlite", "redis"])
@pytest.mark.parametrize("deployment", ["datacenter", "cloud"])
@pytest.mark.parametrize(
    ("step", "answered", "stored"),
    [
        ("before the request", False, False),
        ("after the request", True, False),
        ("before the write", True, False),
        ("after the write", True, True),
    ],
)
def test_a_process_killed_while_it_refreshes(
    nursery: Callable[[str, str], Nursery], deployment: str, store: str, step: str, answered: bool, stored: bool
) -> None:
    trials = nursery(deployment, store)
    assert trials.run(step) is None, "it was killed"
    assert trials.box.token_refreshes == answered
    after = trials.run()
    if deployment == "cloud" or stored or not answered:
        assert after == 200, "the grant is alive"
    else:
        assert "no longer valid" in after
        assert "mcp-atlassian-oauth login jira" in after, "it says what to do"
        trials.renew_seed()
        assert trials.run() == 200, "and that helps"


def _seconds(trials: Nursery) -> float:
    began = time.monotonic()
    assert trials.run() == 200
    return time.monotonic() - began


@pytest.mark.slow
@pytest.mark.parametrize(
    ("deployment", "store", "times"),
    [("datacenter", "sqlite", 60), ("cloud", "sqlite", 40), ("datacenter", "redis", 25), ("cloud", "redis", 15)],
)
def test_processes_killed_at_random_times(
    nursery: Callable[[str, str], Nursery], deployment: str, store: str, times: int
) -> None:
    dice = random.Random(20)
    trials = nursery(deployment, store)
    assert trials.run() == 200
    whole = min(_seconds(trials) for _ in range(3))
    killed = lost = 0
    for _ in range(times):
        before = trials.box.token_refreshes
        finished = trials.run(kill_after=dice.uniform(0, 1.2 * whole))
        killed += finished is None
        time.sleep(0.01)  # what the sandbox has read it answers, also to nobody
        spent = trials.box.token_refreshes > before
        after = trials.run()
        if after == 200:
            continue
        # The one way to lose a grant: Data Center has answered, and the answer has not reached the disk.
        assert deployment == "datacenter", after
        assert spent, after
        assert finished is None
        assert "mcp-atlassian-oauth login jira" in after
        lost += 1
        trials.renew_seed()
        assert trials.run() == 200
    assert killed >= times / 10, "the kills hit what they were meant for"
    print(f"{deployment} {store}: {killed} killed, {lost} lost")
