"""The published holes of servers of this kind that concern credentials, redirects, addresses and files: each has its tests.

Holes of tools and filters (what may be called, on which projects) have theirs beside the tools.
"""

from __future__ import annotations

import ast
import asyncio
import os
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx
import pytest

pytestmark = pytest.mark.anyio
TOKEN = "t0ken-of-the-test-server"
Ask = Callable[..., Any]

HOLES: dict[str, tuple[str, ...]] = {
    "a caller-chosen download path writes anywhere": (
        "net/test_wire_files.py::test_no_tool_takes_the_path_of_a_file",
        "net/test_wire_files.py::test_a_downloads_name_chooses_nothing",
    ),
    "a caller-chosen upload path reads anything": ("net/test_wire_files.py::test_a_caller_chosen_upload_path_is_never_read",),
    "files default to the working directory": (
        "transports/test_published_holes.py::test_files_never_default_to_the_working_directory",
        "net/test_wire_files.py::test_a_downloads_name_chooses_nothing",
    ),
    "X-…-Url headers choose the upstream": (
        "transports/test_upstream.py::test_headers_of_a_caller_never_choose_the_upstream",
        "net/test_wire.py::test_the_upstream_is_never_chosen_by_a_caller",
        "net/test_wire.py::test_no_address_leads_elsewhere",
    ),
    "DNS rebinding between check and connect": (
        "net/test_wire.py::test_a_name_that_changes_its_address_between_check_and_connect_gains_nothing",
        "transports/test_upstream.py::test_another_host_is_refused_and_chooses_nothing",
    ),
    "redirects followed to internal hosts, with the Authorization header": (
        "net/test_wire.py::test_redirects_to_internal_hosts_are_not_followed",
        "net/test_wire.py::test_redirects_to_internal_hosts_are_not_followed_by_writes_either",
        "net/test_wire.py::test_the_authorization_header_never_crosses_origins",
        "transports/test_published_holes.py::test_redirects_of_the_site_lead_a_real_server_nowhere",
    ),
    "backslash in the authority": (
        "net/test_wire.py::test_a_backslash_in_the_authority_is_refused",
        "net/test_wire.py::test_a_backslash_in_a_redirect_is_refused",
    ),
    "any bearer accepted, then the operator's credentials used": (
        "transports/test_published_holes.py::test_any_bearer_but_the_right_one_is_refused_and_nothing_is_asked",
    ),
    "inbound tokens passed on to Atlassian": ("transports/test_upstream.py::test_headers_of_a_caller_never_choose_the_upstream",),
    "token file 0644": (
        "test_private_files.py::test_token_file_0644_is_mended_at_the_start_before_anything_is_asked",
        "net/test_token_store.py::test_permissions_that_were_opened_are_closed_again",
    ),
    "callback page that echoes error unescaped": (
        "test_login.py::test_callback_page_echoes_nothing_unescaped_and_checks_the_state",
        "test_login_process.py::test_the_callback_takes_what_a_browser_brings",
    ),
    "fixes that broke private-network Data Center": (
        "net/test_wire.py::test_private_network_data_center_keeps_working",
        "net/test_wire.py::test_private_addresses_are_addresses",
    ),
    "a 401 before the clock says expired triggers no refresh": (
        "net/test_oauth_refresh.py::test_a_token_that_is_refused_is_refreshed_once_and_the_request_repeated_once",
    ),
}


@pytest.mark.parametrize("hole", HOLES)
def test_every_published_hole_has_tests(hole: str, repository: Path) -> None:
    for place in HOLES[hole]:
        file, _, name = place.partition("::")
        tree = ast.parse((repository / "tests" / "mcp_atlassian_oauth" / file).read_text(encoding="utf-8"))
        found = [node.name for node in tree.body if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))]
        assert name in found, place


@pytest.mark.parametrize(
    "sent",
    [None, "Bearer x", f"Bearer {TOKEN}x", f"Bearer {TOKEN[:-1]}", f"Basic {TOKEN}", TOKEN, "Bearer", f"Bearer {TOKEN} x"],
)
async def test_any_bearer_but_the_right_one_is_refused_and_nothing_is_asked(guarded: Any, sandbox: Any, sent: str | None) -> None:
    sandbox.clear()
    call = {"jsonrpc": "2.0", "id": 1, "method": "tools/call", "params": {"name": "jira_get_myself", "arguments": {}}}
    headers = {"Accept": "application/json, text/event-stream", **({"Authorization": sent} if sent is not None else {})}
    async with httpx.AsyncClient(trust_env=False) as http:
        answer = await http.post(guarded.http, json=call, headers=headers)
        inquiry = await http.post(f"{guarded.http}?access_token={TOKEN}&token={TOKEN}", json=call, headers={"Accept": "*/*"})
    assert answer.status_code == inquiry.status_code == 401
    assert TOKEN not in answer.text
    assert sandbox.requests == []


async def test_redirects_of_the_site_lead_a_real_server_nowhere(start: Any, over_http: Any, call: Ask) -> None:
    with socket.create_server(("127.0.0.1", 0)) as inside, socket.create_server(("127.0.0.1", 0)) as site:
        visits: list[object] = []

        def trap() -> None:
            with suppress(OSError):
                visits.append(inside.accept())

        def redirect() -> None:
            with suppress(OSError):
                while True:
                    connection, _ = site.accept()
                    connection.recv(65536)
                    target = f"http://127.0.0.1:{inside.getsockname()[1]}/metadata"
                    connection.sendall(f"HTTP/1.1 302 Found\r\nLocation: {target}\r\nContent-Length: 0\r\n\r\n".encode())
                    connection.close()

        for task in (trap, redirect):
            threading.Thread(target=task, daemon=True).start()
        none = dict.fromkeys(("JIRA_CLIENT_ID", "JIRA_CLIENT_SECRET", "JIRA_ACCESS_TOKEN", "JIRA_REFRESH_TOKEN"), "")
        url = f"http://127.0.0.1:{site.getsockname()[1]}"
        more = {"JIRA_BASE_URL": url, "JIRA_DEPLOYMENT": "datacenter", "JIRA_PERSONAL_TOKEN": "pt"}
        async with over_http(start(MCP_AUTH_TOKEN=TOKEN, **none, **more).http, TOKEN) as client:
            assert "redirects to another address" in await call(client, "jira_get_myself")
        await asyncio.sleep(0.2)
        assert visits == []


async def test_files_never_default_to_the_working_directory(over_stdio: Any, call: Ask, tmp_path: Path) -> None:
    bait = tmp_path / "bait.txt"
    bait.write_text("what nobody may read", encoding="utf-8")
    async with over_stdio(cwd=tmp_path) as client:
        tools = {tool.name: tool for tool in (await client.list_tools()).tools}
        files = [name for name in tools if "attach" in name or "download" in name or "upload" in name]
        for name in files:
            for value in ("bait.txt", str(bait), "../bait.txt"):
                wanted = tools[name].input_schema.get("properties", {})
                said = await call(client, name, **{argument: value for argument in wanted if argument not in ("dryRun", "limit")})
                assert "what nobody may read" not in said
    assert os.listdir(tmp_path) == ["bait.txt"]  # noqa: PTH208 - after the server has ended
    assert bait.read_text(encoding="utf-8") == "what nobody may read"
