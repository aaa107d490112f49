from __future__ import annotations

import os
import sys
from pathlib import Path

import pytest

from bench import peers
from bench.measure import REVISIONS, start

UPSTREAM = {
    "JIRA_BASE_URL": "http://127.0.0.1:1/jira",
    "JIRA_PERSONAL_TOKEN": "jira-token",
    "CONF_BASE_URL": "http://127.0.0.1:1/confluence",
    "CONF_PERSONAL_TOKEN": "conf-token",
}
TOOLS = [
    {
        "name": "jira_get_issue",
        "title": "Get issue",
        "description": "Read an issue.",
        "inputSchema": {"type": "object", "properties": {"issue": {"type": "string"}}, "required": ["issue"]},
        "annotations": {"readOnlyHint": True},
    },
    {"name": "set_defaults", "inputSchema": {"type": "object"}},
]


def installed(environment: Path, marker: str) -> Path:
    """Lay out what an installation leaves behind; returns the command."""
    windows = os.name == "nt"
    command = environment / ("Scripts" if windows else "bin") / ("mcp-atlassian.exe" if windows else "mcp-atlassian")
    command.parent.mkdir(parents=True)
    command.touch()
    (environment / "installed.txt").write_text(marker, encoding="utf-8")
    return command


@pytest.mark.parametrize("revision", REVISIONS)
def test_the_floor_lists_the_tools_that_ours_listed(tmp_path, revision):
    assert list(start(peers.floor(TOOLS, tmp_path), revision).tools) == TOOLS


def test_servers_get_no_variable_that_could_change_what_is_measured(tmp_path, monkeypatch):
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    monkeypatch.setenv("MCP_TRANSPORT", "ws")
    environ = peers.ours(UPSTREAM, tmp_path).environ
    assert not {"PYTHONDONTWRITEBYTECODE", "MCP_TRANSPORT"} & environ.keys()
    assert environ["JIRA_PERSONAL_TOKEN"] == "jira-token"
    assert Path(environ["HOME"]) == tmp_path


def test_an_installed_peer_is_configured_for_the_same_upstream(tmp_path):
    said: list[str] = []
    environment = tmp_path / "venv"
    command = installed(environment, f"{peers.PEER}=={peers.PEER_VERSION}, Python {sys.version}")
    server = peers.peer(UPSTREAM, tmp_path, environment, said.append)
    assert server.command == (str(command),)
    assert server.environ["JIRA_URL"] == UPSTREAM["JIRA_BASE_URL"]
    assert server.environ["CONFLUENCE_PERSONAL_TOKEN"] == "conf-token"
    assert said == []


def test_no_token_shows_in_the_repr_of_a_server(tmp_path):
    assert "jira-token" not in repr(peers.ours(UPSTREAM, tmp_path))


def test_an_environment_that_cannot_be_made_is_said_not_raised_as_something_else(tmp_path):
    (tmp_path / "file").touch()
    said: list[str] = []
    with pytest.raises(peers.NotInstalledError, match="virtual environment"):
        peers.peer(UPSTREAM, tmp_path, tmp_path / "file" / "venv", said.append)
    assert peers.PEER_VERSION in said[0]


def test_another_version_is_installed_anew(tmp_path, monkeypatch):
    environment = tmp_path / "venv"
    installed(environment, f"{peers.PEER}==0.1, Python {sys.version}")
    made: list[Path] = []

    def create(path: Path, **options: bool) -> None:
        made.append(path)
        raise OSError

    monkeypatch.setattr("venv.create", create)
    with pytest.raises(peers.NotInstalledError):
        peers.peer(UPSTREAM, tmp_path, environment, lambda line: None)
    assert made == [environment]
