"""The variables of the process and those of .env."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from mcp_atlassian_oauth.environment import with_dotenv, with_sandbox
from mcp_atlassian_oauth.settings import Settings, SettingsError


def silent(line: str) -> None:
    raise AssertionError(f"nothing was to be said: {line}")


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_dotenv_is_read_as_windows_and_linux_write_it(tmp_path: Path, newline: str, mark: str) -> None:
    file = tmp_path / ".env"
    lines = ["JIRA_API_TOKEN=a$b${HOME}c", "# comment", "", 'JIRA_PASSWORD="pä ss#1"', "export MCP_PORT=1", "EMPTY="]
    file.write_bytes((mark + newline.join(lines)).encode("utf-8"))
    assert with_dotenv({}, silent, file) == {
        "JIRA_API_TOKEN": "a$b${HOME}c",
        "JIRA_PASSWORD": "pä ss#1",
        "MCP_PORT": "1",
        "EMPTY": "",
    }


def test_dotenv_never_overrides_what_is_set(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_text("A=file\nB=file\n", encoding="utf-8")
    assert with_dotenv({"A": "set", "C": "set"}, silent, file) == {"A": "set", "B": "file", "C": "set"}


def test_without_dotenv_nothing_is_said(tmp_path: Path) -> None:
    assert with_dotenv({"A": "1"}, silent, tmp_path / ".env") == {"A": "1"}


def test_without_the_package_a_line_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "dotenv", None)
    file = tmp_path / ".env"
    file.write_text("A=1", encoding="utf-8")
    said: list[str] = []
    assert with_dotenv({"B": "2"}, said.append, file) == {"B": "2"}
    assert 'pip install "mcp-atlassian-oauth[ops]"' in said[0]


def test_a_file_in_another_encoding_is_refused(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    file.write_bytes("JIRA_PASSWORD=pässword".encode("latin-1"))
    with pytest.raises(SettingsError, match="UTF-8"):
        with_dotenv({}, silent, file)


def test_the_sandbox_takes_the_place_of_every_site() -> None:
    site = {"JIRA_BASE_URL": "https://acme.atlassian.net", "JIRA_EMAIL": "a@example.com", "MCP_PORT": "7"}
    with with_sandbox(site, "datacenter") as environ:
        settings = Settings.from_environment(environ)
        state = Path(environ["MCP_STATE_DIR"])
        assert state.is_dir()
    assert settings.jira is not None
    assert settings.confluence is not None
    assert settings.jira.base_url.startswith("http://127.0.0.1:")
    assert settings.jira.deployment == "datacenter"
    assert settings.port == 7
    assert not state.exists()
