"""Every start looks whether the stored tokens are for their owner only; real processes."""

from __future__ import annotations

import os
import stat
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest
from atlassian_sandbox.testing import running
from mcp_atlassian_oauth.cli import main
from mcp_atlassian_oauth.net.private import TOKENS_FILE, check_token_store
from mcp_atlassian_oauth.settings import Settings, SettingsError

posix = pytest.mark.skipif(os.name != "posix", reason="POSIX permissions")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def serve(box_env: Mapping[str, str], folder: Path, **more: str) -> subprocess.CompletedProcess[str]:
    """Start a server on stdio whose client leaves at once."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("JIRA_", "CONF_", "MCP_"))}
    environ = {**kept, **box_env, "MCP_STATE_DIR": str(folder), "MCP_HTTP_TRUST_ENV": "false", **more}
    command = [sys.executable, "-m", "mcp_atlassian_oauth"]
    return subprocess.run(
        command, env=environ, stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=60, check=False, cwd=folder.parent
    )


@pytest.fixture
def opened(tmp_path: Path) -> Path:
    """A folder of tokens that others can read."""
    folder = tmp_path / "state"
    folder.mkdir()
    (folder / TOKENS_FILE).touch()
    (folder / TOKENS_FILE).chmod(0o644)
    folder.chmod(0o755)
    return folder


@posix
def test_token_file_0644_is_mended_at_the_start_before_anything_is_asked(opened: Path) -> None:
    with running("datacenter") as box:
        done = serve(box.env, opened)
        assert box.requests == []
    assert done.returncode == 0
    assert (mode(opened), mode(opened / TOKENS_FILE)) == (0o700, 0o600)
    assert f"{opened / TOKENS_FILE} could be read by others" in done.stderr
    assert done.stdout == ""


@posix
def test_a_start_that_keeps_no_tokens_leaves_the_folder_alone(opened: Path) -> None:
    with running("datacenter", auth="pat") as box:
        done = serve(box.env, opened)
    assert (done.returncode, done.stderr) == (0, "")
    assert mode(opened) == 0o755


@posix
def test_a_store_that_can_not_be_made_private_is_refused(opened: Path, monkeypatch: pytest.MonkeyPatch, capsys: object) -> None:
    def refuse(self: Path, mode: int) -> None:
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(Path, "chmod", refuse)
    with running("datacenter") as box:
        for name, value in {**box.env, "MCP_STATE_DIR": str(opened)}.items():
            monkeypatch.setenv(name, value)
        assert main([]) == 2
    said = capsys.readouterr().err  # type: ignore[attr-defined]
    assert "is not private" in said
    assert "MCP_STATE_DIR" in said


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="another user's folder is needed")
def test_another_users_folder_is_refused_by_the_process(tmp_path: Path) -> None:
    with running("datacenter") as box:
        done = serve(box.env, Path("/usr"))
    assert done.returncode == 2
    assert "MCP_STATE_DIR" in done.stderr


def test_windows_keeps_its_own_permissions(opened: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mcp_atlassian_oauth.net.private.POSIX", False)
    before = mode(opened)
    check_token_store(opened)
    assert mode(opened) == before


def test_a_folder_that_is_not_there_is_no_problem(tmp_path: Path) -> None:
    check_token_store(tmp_path / "state")
    assert not (tmp_path / "state").exists()


@pytest.mark.parametrize("name", ["MCP_AUDIT_LOG", "MCP_STATE_DIR", "MCP_FILES_DIR", "MCP_CA_BUNDLE"])
def test_the_home_of_nobody_is_a_settings_error(name: str) -> None:
    with pytest.raises(SettingsError, match=name):
        Settings.from_environment({"JIRA_BASE_URL": "https://jira.example.com", "JIRA_PERSONAL_TOKEN": "t", name: "~nobody-0/x"})
