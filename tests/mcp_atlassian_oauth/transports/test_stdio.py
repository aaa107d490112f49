"""Real processes over stdio."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.testing import running
from mcp_atlassian_oauth._version import __version__

pytestmark = pytest.mark.anyio

Ask = Callable[..., Any]
OTHER_CONF = ("CONF_DEPLOYMENT", "CONF_CLIENT_ID", "CONF_CLIENT_SECRET")


def run(environ: dict[str, str], given: bytes, *arguments: str, **options: Any) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "mcp_atlassian_oauth", *arguments],
        input=given,
        env=environ,
        capture_output=True,
        timeout=60,
        **options,
    )


def answers(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.decode("utf-8").splitlines()]


@pytest.mark.parametrize("mode", ["legacy", "2026-07-28"])
async def test_a_client_of_either_generation_is_served(over_stdio: Any, call: Ask, mode: str) -> None:
    async with over_stdio(mode=mode) as client:
        listed = await client.list_tools()
        names = [tool.name for tool in listed.tools]
        assert {"set_defaults", "jira_search_issues", "conf_get_page"} <= set(names)
        assert [tool.name for tool in (await client.list_tools()).tools] == names
        assert not (await call(client, "jira_get_myself")).startswith("error: ")
        assert "DEMO" in await call(client, "set_defaults", jiraProject="DEMO")
        assert "DEMO" in await call(client, "set_defaults", show=True)
        templates = (await client.list_resource_templates()).resource_templates
        assert {template.uri_template.partition(":")[0] for template in templates} == {"jira", "confluence"}
        if mode == "legacy":
            info = client.session.server_info
            assert info is not None
            assert (info.name, info.version) == ("mcp-atlassian-oauth", __version__)
            assert "set_defaults" in (client.session.instructions or "")


async def test_what_goes_wrong_comes_back_in_words(over_stdio: Any, call: Ask) -> None:
    nowhere = {"JIRA_BASE_URL": "http://127.0.0.1:9", "JIRA_DEPLOYMENT": "datacenter"}
    jira_only = dict.fromkeys(("CONF_BASE_URL", "CONF_ACCESS_TOKEN", "CONF_REFRESH_TOKEN", *OTHER_CONF), "")
    async with over_stdio(**nowhere, **jira_only) as client:
        names = [tool.name for tool in (await client.list_tools()).tools]
        assert not [name for name in names if name.startswith("conf_")]
        assert "There is no tool conf_get_page" in await call(client, "conf_get_page", page="1")
        text = await call(client, "jira_get_myself")
        assert text.startswith("error: ")
        assert "No connection to 127.0.0.1" in text
        assert "Did you mean jira_get_issue" in await call(client, "jira_get_isue", issue="DEMO-1")
        assert "did you mean issue?" in await call(client, "jira_get_issue", issueKey="DEMO-1")
        assert (await call(client, "jira_search_issues", jql="status = ")).startswith("error: ")


def test_what_is_no_message_is_answered_and_the_next_one_served(environ: dict[str, str], greeting: bytes) -> None:
    lines = [
        b"{not json",
        b"[]",
        b'{"jsonrpc":"2.0","id":7}',
        b'{"jsonrpc":"2.0","id":1.5,"method":"ping"}',
        b'{"jsonrpc":"2.0","id":9,"result":3}',
        b"\xff\xfe",
        b"",
        '{"jsonrpc":"2.0","id":8,"method":"tools/call","params":{"name":"ü"}}'.encode(),
    ]
    done = run(environ, greeting + b"\r\n".join(lines))
    found = [(answer.get("id"), answer.get("error", {}).get("code")) for answer in answers(done)]
    assert sorted(found, key=str) == sorted(
        [(0, None), (None, -32700), (None, -32600), (7, -32600), (None, -32600), (None, -32700), (8, None)], key=str
    )
    assert "ü" in answers(done)[-1]["result"]["content"][0]["text"]


def test_the_log_is_quiet_and_requests_before_the_end_of_the_input_are_answered(environ: dict[str, str], greeting: bytes) -> None:
    request = b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"jira_get_myself","arguments":{}}}\n'
    done = run(environ, greeting + request)
    assert done.returncode == 0
    assert done.stderr == b""
    assert [answer["id"] for answer in answers(done)] == [0, 1]


def test_the_server_ends_with_its_client(environ: dict[str, str], greeting: bytes) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "mcp_atlassian_oauth"],
        env=environ,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    with process:
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.write(greeting)
        process.stdin.flush()
        process.stdout.readline()
        # A client that dies closes both pipes at once, with a request on the way.
        process.stdout.close()
        process.stdin.write(b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n')
        process.stdin.close()
        assert process.wait(30) == 0
        assert process.stderr is not None
        assert process.stderr.read() == b""


@pytest.mark.skipif(os.name != "posix", reason="POSIX signals")
def test_a_server_that_is_terminated_finishes_the_refresh_first(greeting: bytes, tmp_path: Path) -> None:
    """Data Center spends a refresh token without a grace period: to drop its answer would end the grant."""
    request = b'{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"jira_get_myself","arguments":{}}}\n'
    with running("datacenter") as box:
        state = {"MCP_STATE_DIR": str(tmp_path), "MCP_HTTP_TRUST_ENV": "false", "JIRA_ACCESS_TOKEN": ""}
        environ = {**os.environ, **box.env, **state}
        box.fault(path="token$", slow_head=0.8)
        process = subprocess.Popen(
            [sys.executable, "-m", "mcp_atlassian_oauth"],
            env=environ,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
        )
        with process:
            assert process.stdin is not None
            process.stdin.write(greeting + request)
            process.stdin.flush()
            while not box.requests:
                time.sleep(0.02)
            process.terminate()
            assert process.wait(30) == 0
        assert (box.token_refreshes, [one.path for one in box.requests]) == (1, ["/jira/rest/oauth2/latest/token"])
        assert answers(run(environ, greeting + request))[1]["result"].get("isError") is not True
        assert (box.token_refreshes, box.double_spends) == (1, 0)


def test_wrong_settings_end_it_with_the_fix(environ: dict[str, str]) -> None:
    done = run({**environ, "JIRA_PERSONAL_TOKEN": "sec-ret", "MCP_PORT": "x"}, b"")
    assert done.returncode == 2
    assert b"JIRA_PERSONAL_TOKEN" in done.stderr
    assert b"MCP_PORT" in done.stderr
    assert b"sec-ret" not in done.stderr
    assert done.stdout == b""


def test_dotenv_of_the_working_directory_counts(environ: dict[str, str], greeting: bytes, tmp_path: Path) -> None:
    sites = {name: value for name, value in environ.items() if name.startswith(("JIRA_", "CONF_", "MCP_"))}
    bare = {name: value for name, value in environ.items() if name not in sites}
    lines = [f"{name}={value}" for name, value in sites.items()]
    (tmp_path / ".env").write_bytes("\ufeff".encode() + "\r\n".join(lines).encode())
    done = run(bare, greeting, cwd=tmp_path)
    assert answers(done)[0]["id"] == 0


@pytest.mark.parametrize(
    ("missing", "changes", "code", "said"),
    [
        ("uvicorn", {"MCP_TRANSPORT": "http"}, 2, b"mcp-atlassian-oauth[ops]"),
        ("websockets", {"MCP_TRANSPORT": "ws"}, 2, b"mcp-atlassian-oauth[ops]"),
        ("dotenv", {}, 0, b"mcp-atlassian-oauth[ops]"),
    ],
)
def test_without_the_extra_it_says_what_to_install(
    environ: dict[str, str], tmp_path: Path, missing: str, changes: dict[str, str], code: int, said: bytes
) -> None:
    (tmp_path / ".env").write_text("UNUSED=1", encoding="utf-8")
    without = f"import sys; sys.modules[{missing!r}] = None\nfrom mcp_atlassian_oauth.cli import main\nsys.exit(main([]))"
    done = subprocess.run(
        [sys.executable, "-c", without],
        input=b"",
        env={**environ, **changes},
        cwd=tmp_path,
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == code
    assert said in done.stderr


def test_the_tools_are_listed_for_people_and_programs(environ: dict[str, str]) -> None:
    table = run(environ, b"", "tools").stdout.decode("utf-8")
    assert "jira_get_issue" in table
    assert "tokens in all" in table
    listed = json.loads(run(environ, b"", "tools", "--json").stdout)
    assert {"name", "description", "inputSchema", "toolset"} <= set(listed[0])


def test_the_version_is_told(environ: dict[str, str]) -> None:
    assert run(environ, b"", "--version").stdout.split() == [b"mcp-atlassian-oauth", __version__.encode()]


async def test_the_sandbox_comes_with_the_server(over_stdio: Any, call: Ask) -> None:
    async with over_stdio("--sandbox", "datacenter", JIRA_PERSONAL_TOKEN="contradictory") as client:
        assert "Data Center" in await call(client, "conf_get_server_info")


def test_nothing_heavy_is_imported_before_the_first_call(environ: dict[str, str], greeting: bytes) -> None:
    """The start is part of what a user waits for: what no tools/list needs comes later."""
    code = (
        "import sys\nfrom mcp_atlassian_oauth.cli import main\nmain(['serve'])\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        input=greeting + b'{"jsonrpc":"2.0","id":1,"method":"tools/list"}\n',
        env=environ,
        capture_output=True,
        timeout=60,
        check=False,
    )
    loaded = set(done.stderr.decode().split())
    assert "mcp" in loaded
    assert not loaded & {"httpx", "jsonschema_rs", "lxml", "websockets", "sqlite3", "pyromark", "atlassian_clients"}
