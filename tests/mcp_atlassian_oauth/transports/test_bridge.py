"""`connect`: a client that only starts processes reaches a server over ws and HTTP."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import anyio
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mcp_atlassian_oauth.settings import SettingsError
from mcp_atlassian_oauth.transports.upstream import Remote

pytestmark = pytest.mark.anyio

TOKEN = "t0ken-of-the-test-server"
Ask = Callable[..., Any]


@pytest.mark.parametrize(("scheme", "mode"), [("ws", "legacy"), ("http", "legacy"), ("http", "2026-07-28")])
async def test_a_client_reaches_a_server_that_asks_for_a_token(
    guarded: Any, over_stdio: Any, call: Ask, scheme: str, mode: str
) -> None:
    url = getattr(guarded, scheme)
    async with over_stdio("connect", url, mode=mode, MCP_AUTH_TOKEN=TOKEN) as client:
        assert "jira_get_issue" in [tool.name for tool in (await client.list_tools()).tools]
        assert "VIA" in await call(client, "set_defaults", jiraProject="VIA")
        answers: list[str] = []

        async def ask() -> None:
            answers.append(await call(client, "jira_get_myself"))

        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(ask)
        assert len(answers) == 5
        assert not [text for text in answers if text.startswith("error: ")]


def connect(environ: dict[str, str], given_input: bytes, url: str, **changes: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "mcp_atlassian_oauth", "connect", url],
        input=given_input,
        env={**environ, **changes},
        capture_output=True,
        timeout=60,
        check=False,
    )


@pytest.mark.parametrize(("scheme", "token"), [("ws", ""), ("http", "wr0ng-token")])
def test_without_the_right_token_it_says_so_and_ends(
    guarded: Any, environ: dict[str, str], greeting: bytes, scheme: str, token: str
) -> None:
    done = connect(environ, greeting, getattr(guarded, scheme), MCP_AUTH_TOKEN=token)
    assert done.returncode == 1
    assert b"401" in done.stderr
    assert b"MCP_AUTH_TOKEN" in done.stderr
    assert b"Traceback" not in done.stderr
    assert b"wr0ng" not in done.stderr + done.stdout
    [answer] = map(json.loads, done.stdout.splitlines())
    assert "401" in answer["error"]["message"]


@pytest.mark.parametrize("scheme", ["ws", "http"])
def test_a_server_that_is_not_there_is_an_error_for_the_client_too(environ: dict[str, str], greeting: bytes, scheme: str) -> None:
    done = connect(environ, greeting, f"{scheme}://127.0.0.1:9/mcp")
    assert done.returncode == 1
    assert b"can't be reached" in done.stderr
    assert b"Traceback" not in done.stderr
    [answer] = map(json.loads, done.stdout.splitlines())
    assert answer["id"] == 0
    assert "can't be reached" in answer["error"]["message"]


@pytest.mark.parametrize("scheme", ["ws", "http"])
async def test_it_goes_on_after_a_restart_of_the_server(start: Any, over_stdio: Any, call: Ask, scheme: str) -> None:
    first = start()
    async with over_stdio("connect", getattr(first, scheme)) as client:
        await call(client, "set_defaults", jiraProject="BEFORE")
        first.stop()
        start(MCP_PORT=first.port)
        deadline = time.monotonic() + 30
        while True:
            try:
                text = await call(client, "set_defaults", show=True)
                break
            except Exception:
                assert time.monotonic() < deadline
                await anyio.sleep(0.2)
        assert "BEFORE" not in text, "the defaults were those of the connection that is gone"
        assert len((await client.list_tools()).tools) > 5


def test_the_token_is_never_an_argument_or_shown() -> None:
    remote = Remote.parse("wss://mcp.example.com/mcp", "sec-ret")
    assert "sec-ret" not in repr(remote)
    assert remote.headers == {"Authorization": "Bearer sec-ret"}
    assert not remote.shows_token_to_the_network
    assert Remote.parse("ws://mcp.example.com/mcp", "sec-ret").shows_token_to_the_network
    assert not Remote.parse("ws://127.0.0.1:1/mcp", "sec-ret").shows_token_to_the_network


@pytest.mark.parametrize(
    "url", ["mcp.example.com", "ftp://h", "wss://user:pass@h/mcp", "wss://h/mcp?token=x", "ws://", "ws://h\\@evil"]
)
def test_an_address_that_can_not_be_used_is_told(url: str) -> None:
    with pytest.raises(SettingsError, match=r"expected an? "):
        Remote.parse(url, None)


@given(st.text(max_size=30) | st.from_regex(r"(ws|http)s?://[a-z0-9.:@/?#-]{0,20}", fullmatch=True))
def test_addresses_parse_or_are_refused(url: str) -> None:
    try:
        remote = Remote.parse(url, None)
    except SettingsError:
        return
    assert remote.url.partition("://")[0] in ("ws", "wss", "http", "https")
