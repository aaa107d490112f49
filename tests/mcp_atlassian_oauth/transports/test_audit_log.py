"""The audit log of real servers: a line for each call, with who and what and how it ended, and nobody's secrets or words."""

from __future__ import annotations

import json
import os
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytestmark = pytest.mark.anyio
TOKEN = "t0ken-of-the-test-server"
Ask = Callable[..., Any]


def lines(file: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]


async def test_every_call_is_one_line_that_says_who_what_and_how_it_ended(
    start: Any, over_ws: Any, over_http: Any, call: Ask, sandbox: Any, tmp_path: Path
) -> None:
    file = tmp_path / "audit.jsonl"
    file.touch()
    file.chmod(0o644)
    served = start(MCP_AUTH_TOKEN=TOKEN, MCP_AUDIT_LOG=str(file))
    issue = sorted(sandbox.world.issues)[0]
    async with over_ws(served.ws, TOKEN) as one, over_http(served.http, TOKEN) as two:
        assert not (await call(one, "jira_get_issue", issue=issue)).startswith("error: ")
        await call(two, "jira_add_comment", issue=issue, body="words that are nobody's business")
        await call(two, "jira_get_issue", issue="NONE-1")
        await call(two, "jira_get_issue", issue="PROJ-1", secretName="x")
        await call(two, "no_such_tool_s3cret", a=1)
    read, wrote, missed, refused, unknown = lines(file)
    assert (read["principal"], read["tool"], read["about"], read["outcome"]) == ("bearer", "jira_get_issue", [issue], "ok")
    assert read["requests"] >= 1
    assert read["ms"] >= 0
    assert read["sites"] == [sandbox.env["JIRA_BASE_URL"]]
    assert read["time"].endswith("+00:00")
    assert (wrote["principal"], wrote["outcome"], sorted(wrote["arguments"])) == ("bearer", "ok", ["body", "issue"])
    assert (missed["outcome"], missed["status"]) == ("failed", 404)
    assert (refused["outcome"], refused["requests"], refused["arguments"]) == ("refused", 0, ["issue", "?"])
    assert (unknown["tool"], unknown["outcome"]) == ("?", "refused")
    text = file.read_text(encoding="utf-8")
    for secret in ("nobody's business", "s3cret", "secretName", TOKEN, *(sandbox.env[f"JIRA_{n}"] for n in ("CLIENT_SECRET",))):
        assert secret not in text
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_stdio_is_audited_as_that_and_a_file_is_made_for_its_owner_only(over_stdio: Any, call: Ask, tmp_path: Path) -> None:
    file = tmp_path / "audit.jsonl"
    async with over_stdio(MCP_AUDIT_LOG=str(file)) as client:
        await call(client, "jira_get_myself")
    [line] = lines(file)
    assert (line["principal"], line["tool"], line["outcome"]) == ("stdio", "jira_get_myself", "ok")
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


async def test_without_the_variable_nothing_is_written_anywhere(over_stdio: Any, call: Ask, tmp_path: Path) -> None:
    async with over_stdio(cwd=tmp_path, MCP_LOG_LEVEL="info") as client:
        await call(client, "jira_get_myself")
    assert os.listdir(tmp_path) == []  # noqa: PTH208 - after the server has ended


@pytest.mark.parametrize("place", ["no/such/folder/audit.jsonl", "."])
def test_a_file_that_can_not_be_written_ends_the_start(environ: dict[str, str], tmp_path: Path, place: str) -> None:
    variables = {**environ, "MCP_AUDIT_LOG": str(tmp_path / place)}
    command = [sys.executable, "-m", "mcp_atlassian_oauth"]
    done = subprocess.run(
        command, env=variables, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 2
    assert "MCP_AUDIT_LOG" in done.stderr
