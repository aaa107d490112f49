"""Files: no caller names one to read or to write, and no answer does."""

from __future__ import annotations

import builtins
import os
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from atlassian_clients.runtime import Request
from atlassian_operations.runtime import ArgumentError, file, index, load
from atlassian_sandbox.testing import running
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.client import open_client
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.sites.http import answer_of, download
from mcp_atlassian_oauth.tools.registry import registered_tools

pytestmark = pytest.mark.anyio
PATHS = ("/proc/self/environ", "../../../etc/passwd", "C:\\Windows\\win.ini", "file:///etc/passwd", "~/.ssh/id_rsa")
# They read in the folder of MCP_FILES_DIR only: tests/mcp_atlassian_oauth/test_files.py.
PATH_TAKERS = {"jira_add_attachment": ["path"], "conf_add_attachment": ["path"]}
_PATH_LIKE = re.compile(r"(^|_)(path|file|filename|directory|folder|dest|destination)($|_)", re.IGNORECASE)


def test_no_tool_takes_the_path_of_a_file() -> None:
    for tool in registered_tools():
        taken = [name for name in tool.input_schema.get("properties", {}) if _PATH_LIKE.search(name)]
        assert taken == PATH_TAKERS.get(tool.name, []), f"{tool.name} takes {taken}"


@pytest.mark.parametrize("path", PATHS)
def test_a_caller_chosen_upload_path_is_never_read(path: str, monkeypatch: pytest.MonkeyPatch) -> None:
    uploads = [entry.name for entry in index() if entry.name.endswith("add_attachment")]
    assert uploads
    operations = [load(name) for name in uploads]

    def refuse(*arguments: Any, **_: Any) -> Any:
        raise AssertionError(f"opened {arguments[0]}")

    with monkeypatch.context() as patched:
        patched.setattr(builtins, "open", refuse)
        patched.setattr(os, "open", refuse)
        sent = file({"name": path, "text": path})
        assert sent.content == path.encode(), "a path is text like any other"
        for argument in (path, {"path": path}, {"name": path, "path": path}):
            with pytest.raises(ArgumentError):
                file(argument)
        for operation in operations:
            for argument in (path, [path], {"path": path}):
                # Refused, or sent as the text that it is: in no case opened.
                with suppress(ValueError):
                    built = operation.request({"issueIdOrKey": "A-1", "body": {"file": argument}})
                    assert built.body is not None
                    assert all(part.content in (b"", path.encode()) for _, part in built.body.files)


async def test_a_downloads_name_chooses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    work = tmp_path / "work"
    work.mkdir()
    monkeypatch.chdir(work)
    with running("datacenter", auth="pat") as box:
        settings = Settings.from_environment({**box.env, "MCP_HTTP_TRUST_ENV": "false", "MCP_STATE_DIR": str(tmp_path / "state")})
        assert settings.jira is not None
        name = {"Content-Disposition": 'attachment; filename="../../evil.txt"'}
        box.fault(path="/secure/", status=200, headers=name, body="content")
        async with open_client(settings.jira, settings) as client:
            async with download(client, Request("GET", "/secure/attachment/1/..%2f..%2fevil.txt"), limit=100) as response:
                assert b"".join([piece async for piece in response.aiter_bytes()]) == b"content"
            with pytest.raises(AtlassianError):
                await answer_of(client, Request("GET", "/rest/api/2/attachment/404404"), changes=False)
    written = [name for _, _, names in os.walk(tmp_path) for name in names]
    assert [name for name in written if not name.startswith("tokens")] == [], "not to the working directory, nor elsewhere"
