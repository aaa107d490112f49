"""The process and its HTTP."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from email.utils import parsedate_to_datetime
from pathlib import Path

import httpx
import pytest
from atlassian_sandbox.testing import Running, running


@pytest.fixture
def environment(repository: Path) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(repository / "server")}


@pytest.fixture
def process(environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    command = [sys.executable, "-m", "atlassian_sandbox", "--deployment", "datacenter", "--token-ttl", "5"]
    started = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=environment)
    try:
        yield started
    finally:
        started.kill()
        started.communicate()


def test_a_process_says_when_it_is_ready_and_stops_on_a_signal(process: subprocess.Popen[bytes]) -> None:
    assert process.stdout is not None
    env = json.loads(process.stdout.readline())["env"]
    headers = {"Authorization": f"Bearer {env['JIRA_ACCESS_TOKEN']}"}
    assert httpx.get(f"{env['JIRA_BASE_URL']}/rest/api/2/myself", headers=headers, trust_env=False).status_code == 200
    if sys.platform != "win32":
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""


def test_impossible_credentials_are_refused_at_the_start(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "atlassian_sandbox", "--deployment", "cloud", "--auth", "pat"]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=30, check=False)
    assert done.returncode == 2
    assert "Use --auth oauth or --auth api-token" in done.stderr


def _raw(sandbox: Running, data: bytes) -> bytes:
    host, port = sandbox.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(data)
        received = b""
        while chunk := connection.recv(65536):
            received += chunk
    return received


def test_one_connection_carries_many_requests_even_pipelined(cloud: Running) -> None:
    request = b"GET /_edge/tenant_info HTTP/1.1\r\nHost: sandbox\r\n"
    received = _raw(cloud, request + b"\r\n" + request + b"Connection: close\r\n\r\n")
    assert received.count(b"HTTP/1.1 200 OK") == 2


def test_chunked_bodies_and_100_continue(datacenter: Running, dc_jira: httpx.Client) -> None:
    answer = dc_jira.post(
        "/rest/api/2/issue/LAN-6/comment",
        content=iter([b'{"body":', b'"in pieces"}']),
        headers={"Content-Type": "application/json"},
    )
    assert answer.json()["body"] == "in pieces"


def test_a_client_that_waits_for_100_continue_gets_it(datacenter: Running) -> None:
    host, port = datacenter.url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        head = b"POST /_sandbox/faults HTTP/1.1\r\nHost: sandbox\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n"
        connection.sendall(head)
        assert connection.recv(100).startswith(b"HTTP/1.1 100")
        connection.sendall(b"[]")
        assert connection.recv(100).startswith(b"HTTP/1.1 204")


def test_what_is_not_http_gets_400(cloud: Running) -> None:
    assert _raw(cloud, b"hello there\r\n\r\n").startswith(b"HTTP/1.1 400")


def test_idle_connections_do_not_hold_up_the_stop() -> None:
    with httpx.Client(trust_env=False) as client:
        with running("cloud") as sandbox:
            client.get(f"{sandbox.url}/_edge/tenant_info")
            start = time.monotonic()
        assert time.monotonic() - start < 5, "an idle connection would keep it for as long as it stays open"
        with pytest.raises(httpx.TransportError):
            client.get(f"{sandbox.url}/_edge/tenant_info")


def test_head_answers_without_a_body(dc_jira: httpx.Client) -> None:
    answer = dc_jira.head("/rest/api/2/myself")
    assert answer.status_code == 200
    assert int(answer.headers["Content-Length"]) > 100
    assert answer.content == b""


def test_large_bodies_go_in_and_out(datacenter: Running, dc_confluence: httpx.Client) -> None:
    body = "<p>" + "tide " * 2_000_000 + "</p>"
    page = {
        "type": "page",
        "title": "Ten megabytes",
        "space": {"key": "OPS"},
        "body": {"storage": {"value": body, "representation": "storage"}},
    }
    identity = dc_confluence.post("/rest/api/content", json=page, timeout=30).json()["id"]
    read = dc_confluence.get(f"/rest/api/content/{identity}", params={"expand": "body.storage"}, timeout=30).json()
    assert read["body"]["storage"]["value"] == body


def test_a_mistake_of_the_sandbox_is_a_500_that_names_it(
    datacenter: Running, dc_jira: httpx.Client, caplog: pytest.LogCaptureFixture
) -> None:
    del datacenter.world.statuses["Done"]
    answer = dc_jira.get("/rest/api/2/issue/LAN-2")
    assert (answer.status_code, answer.json()) == (500, {"sandboxError": "KeyError: 'Done'"})
    assert dc_jira.get("/rest/api/2/myself").status_code == 200
    assert "LAN-2" in caplog.text


@pytest.mark.parametrize("skew", [0.0, 900.0, -900.0])
def test_every_answer_tells_the_time_of_a_clock_that_may_be_wrong(skew: float) -> None:
    with running("cloud", skew=skew) as box:
        box.fault(path="/own", status=200, headers={"Date": "Thu, 01 Jan 1970 00:00:00 GMT"})
        answers = [httpx.get(f"{box.url}{path}", trust_env=False) for path in ("/_edge/tenant_info", "/nowhere")]
        told = [parsedate_to_datetime(answer.headers["Date"]).timestamp() for answer in answers]
        own = httpx.get(f"{box.url}/own", trust_env=False)
    assert all(abs(one - time.time() - skew) < 10 for one in told)
    assert own.headers.get_list("Date") == ["Thu, 01 Jan 1970 00:00:00 GMT"], "one date, the one that was ordered"


def test_a_process_can_be_told_how_wrong_its_clock_is(environment: dict[str, str]) -> None:
    command = [sys.executable, "-m", "atlassian_sandbox", "--clock-skew", "3600"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment) as process:
        try:
            assert process.stdout is not None
            env = json.loads(process.stdout.readline())["env"]
            told = httpx.get(f"{env['JIRA_BASE_URL']}/_edge/tenant_info", trust_env=False).headers["Date"]
        finally:
            process.kill()
    assert 3500 < parsedate_to_datetime(told).timestamp() - time.time() < 3700
