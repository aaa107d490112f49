"""The doctor says what is wrong and what mends it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from atlassian_sandbox.testing import Running, running


def doctor(box: Running, folder: Path, **more: str) -> tuple[int, dict[str, Any], str]:
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    environ = {**kept, **box.env, "MCP_STATE_DIR": str(folder), "MCP_HTTP_TRUST_ENV": "false", **more}
    command = [sys.executable, "-m", "mcp_atlassian_oauth", "doctor", "--json"]
    done = subprocess.run(command, env=environ, capture_output=True, text=True, timeout=60, check=False, cwd=folder.parent)
    return done.returncode, json.loads(done.stdout), done.stdout + done.stderr


def problems(report: dict[str, Any]) -> dict[str, str]:
    return {f"{check['subject']}: {check['name']}": check["fix"] for check in report["checks"] if not check["ok"]}


@pytest.mark.parametrize("deployment", ["cloud", "datacenter"])
def test_all_is_well(tmp_path: Path, deployment: Any) -> None:
    with running(deployment) as box:
        code, report, _ = doctor(box, tmp_path / "state")
    assert (code, report["ok"], problems(report)) == (0, True, {})
    names = {check["name"] for check in report["checks"] if check["subject"] == "Jira"}
    assert {"way to sign in", "reachable", "sign-in", "version"} <= names


def test_problems_have_fixes_and_an_exit_status_and_no_secret(tmp_path: Path) -> None:
    folder = tmp_path / "state"
    folder.mkdir()
    folder.chmod(0o755)
    with running("datacenter") as box:
        secret = "s3cret-of-nobody"
        code, report, text = doctor(
            box, folder, JIRA_ACCESS_TOKEN="", JIRA_REFRESH_TOKEN=secret, CONF_BASE_URL="http://127.0.0.1:9/wiki"
        )
    found = problems(report)
    assert code == 1
    assert not report["ok"]
    assert "login jira" in found["Jira: sign-in"]
    assert "Check the address" in found["Confluence: reachable"]
    if os.name == "posix":
        assert "chmod 700" in found["token store: permissions"]
    assert secret not in text
    assert box.env["JIRA_CLIENT_SECRET"] not in text


def test_wrong_settings_are_a_report_too(tmp_path: Path) -> None:
    with running("cloud") as box:
        code, report, _ = doctor(box, tmp_path / "state", JIRA_PERSONAL_TOKEN="t0ken-of-nobody")
    assert code == 1
    assert "JIRA_PERSONAL_TOKEN" in report["checks"][0]["found"]
