"""Files at issues both ways: shown where a model can see them, saved and read in the one folder that is meant for it."""

from __future__ import annotations

import base64
import os
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size
from mcp_atlassian_oauth.settings import Settings
from mcp_atlassian_oauth.tools.files import text_of
from mcp_types import ImageContent, TextContent

pytestmark = pytest.mark.anyio

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "files").mkdir()
    return tmp_path / "files"


@pytest.fixture
async def saving(connection: Any, folder: Path, tmp_path: Path) -> AsyncIterator[Any]:
    """The same site, by a server that has a folder of files."""
    own = {"MCP_STATE_DIR": str(tmp_path / "state"), "MCP_FILES_DIR": str(folder), "MCP_TOOLSETS": "all"}
    env = connection.sandbox.env | own
    async with application(Settings.from_environment(env)) as server, Client(server) as client:
        yield type(connection)(client, connection.sandbox, connection.deployment)


def uploaded(connection: Any, key: str) -> Any:
    return connection.sandbox.world.files(key)[-1]


async def test_a_text_goes_up_and_comes_back(connection: Any, issue: str) -> None:
    shown = await connection.call("jira_add_attachment", issue=issue, name="notes.md", text="# Tides\n\nLow at *six*.\n")
    file = uploaded(connection, issue)
    assert (file.filename, file.data) == ("notes.md", b"# Tides\n\nLow at *six*.\n")
    assert f"id {file.id}, {len(file.data)} bytes" in shown
    read = await connection.call("jira_get_attachment", attachment=file.id)
    assert read.endswith("```\n# Tides\n\nLow at *six*.\n```")
    assert read == await connection.call("jira_get_attachment", issue=issue, attachment="NOTES.md")


async def test_an_address_names_an_attachment(connection: Any, issue: str, deployment: str) -> None:
    await connection.call("jira_add_attachment", issue=issue, name="a.txt", text="by address")
    file, base = uploaded(connection, issue), connection.sandbox.env["JIRA_BASE_URL"]
    path = f"/rest/api/3/attachment/content/{file.id}" if deployment == "cloud" else f"/secure/attachment/{file.id}/a.txt"
    assert "by address" in await connection.call("jira_get_attachment", attachment=base + path)
    assert "no address" in await connection.failure("jira_get_attachment", attachment="https://evil.example" + path)


async def test_a_long_text_is_walked_exactly(connection: Any, issue: str) -> None:
    text = "".join(f"line {number} ```` of the log\n" for number in range(2000))
    await connection.call("jira_add_attachment", issue=issue, name="today.log", text=text)
    walked, cursor = "", {}
    while True:
        answer = await connection.call("jira_get_attachment", attachment=uploaded(connection, issue).id, **cursor)
        assert size(answer) <= MAX_CHARS
        head, _, note = answer.partition("\n\n[cut here; ")
        body = head.partition("\n\n")[2]
        fence = body.partition("\n")[0]
        assert len(fence) > 4
        assert set(fence) == {"`"}
        walked += body.removeprefix(f"{fence}\n").removesuffix(fence)
        if not note:
            break
        cursor = {"cursor": note.partition('cursor="')[2].partition('"')[0]}
    assert walked == text


async def test_a_picture_is_shown_as_one(connection: Any, issue: str) -> None:
    await connection.call("jira_add_attachment", issue=issue, name="dot.png", content=base64.b64encode(PNG).decode())
    result = await connection.client.call_tool("jira_get_attachment", {"attachment": uploaded(connection, issue).id})
    about, picture = result.content
    assert isinstance(about, TextContent)
    assert "dot.png" in about.text
    assert isinstance(picture, ImageContent)
    assert (base64.b64decode(picture.data), picture.mime_type) == (PNG, "image/png")


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("liar.png", b"<html>not a picture</html>"),
        ("big.png", PNG + b"\0" * 1_000_001),
        ("archive.zip", b"PK\x03\x04"),
        ("paper.pdf", b"%PDF-1.7"),
        ("thing", b"\x00\x01\x02"),
        ("huge.txt", b"x" * 5_000_001),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
async def test_what_can_not_be_shown_is_described(connection: Any, issue: str, name: str, content: bytes) -> None:
    world = connection.sandbox.world
    await connection.call("jira_add_attachment", issue=issue, name=name, text="x")
    uploaded(connection, issue).data = content
    shown = await connection.call("jira_get_attachment", attachment=uploaded(connection, issue).id)
    assert name in shown
    assert f"{len(content)} bytes" in shown
    assert "save: true" in shown
    assert size(shown) < 500
    del world.attachments[uploaded(connection, issue).id]


async def test_a_file_is_saved_under_a_safe_name(saving: Any, issue: str, folder: Path) -> None:
    await saving.call("jira_add_attachment", issue=issue, name="plan.txt", text="the plan")
    file = uploaded(saving, issue)
    assert "Saved as: plan.txt" in await saving.call("jira_get_attachment", attachment=file.id, save=True)
    assert "Saved as: plan (2).txt" in await saving.call("jira_get_attachment", attachment=file.id, save=True)
    assert (folder / "plan.txt").read_text(encoding="utf-8") == "the plan"
    file.filename = "../../evil/..\\C:\\con.txt"
    assert "Saved as: _con.txt" in await saving.call("jira_get_attachment", attachment=file.id, save=True)
    assert sorted(path.name for path in folder.parent.rglob("*.txt")) == ["_con.txt", "plan (2).txt", "plan.txt"]


async def test_a_broken_download_leaves_nothing(saving: Any, issue: str, folder: Path) -> None:
    await saving.call("jira_add_attachment", issue=issue, name="half.bin", text="0123456789" * 1000)
    saving.sandbox.fault(path="sandbox-media|secure/attachment|attachment/content", times=None, cut="body")
    await saving.failure("jira_get_attachment", attachment=uploaded(saving, issue).id, save=True)
    assert [names for _, _, names in os.walk(folder)] == [[]]


async def test_a_file_of_the_folder_goes_up(saving: Any, issue: str, folder: Path) -> None:
    (folder / "logs").mkdir()
    (folder / "logs" / "day.log").write_bytes(b"calm sea")
    await saving.call("jira_add_attachment", issue=issue, path="logs/day.log")
    assert (uploaded(saving, issue).filename, uploaded(saving, issue).data) == ("day.log", b"calm sea")
    await saving.call("jira_add_attachment", issue=issue, path="logs/day.log", name="night.log")
    assert uploaded(saving, issue).filename == "night.log"


@pytest.mark.parametrize(
    "path", ["../state/tokens.sqlite3", "/etc/passwd", "/proc/self/environ", "C:\\x", "logs/../../x", "none.txt"]
)
async def test_no_other_file_goes_up(saving: Any, issue: str, path: str) -> None:
    saving.sandbox.clear()
    assert "Nothing was" in await saving.failure("jira_add_attachment", issue=issue, path=path)
    assert not saving.sent("POST", "/attachments")


async def test_without_a_folder_no_file_is_read_or_written(connection: Any, issue: str, tmp_path: Path) -> None:
    await connection.call("jira_add_attachment", issue=issue, name="a.txt", text="x")
    words = await connection.failure("jira_get_attachment", attachment=uploaded(connection, issue).id, save=True)
    assert "MCP_FILES_DIR is not set" in words
    connection.sandbox.clear()
    assert "MCP_FILES_DIR is not set" in await connection.failure("jira_add_attachment", issue=issue, path="a.txt")
    assert not connection.sandbox.requests
    assert not [name for _, _, names in os.walk(tmp_path) for name in names if name.startswith("a")]


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"name": "a.txt"},
        {"text": "x"},
        {"name": "a.txt", "text": "x", "content": "eA=="},
        {"name": "../a.txt", "text": "x"},
        {"name": "a.bin", "content": "no base64!"},
    ],
)
async def test_what_names_no_file_is_not_sent(connection: Any, issue: str, arguments: dict[str, str]) -> None:
    assert "Nothing was sent" in await connection.failure("jira_add_attachment", issue=issue, **arguments)
    assert not connection.sent("POST", "/attachments")


async def test_names_that_are_not_unique_are_answered_with_the_candidates(connection: Any, issue: str) -> None:
    for _ in range(2):
        await connection.call("jira_add_attachment", issue=issue, name="twice.txt", text="x")
    words = await connection.failure("jira_get_attachment", issue=issue, attachment="twice.txt")
    assert uploaded(connection, issue).id in words
    assert "twice.txt" in await connection.failure("jira_get_attachment", issue=issue, attachment="twce.txt")
    await connection.failure("jira_get_attachment", attachment="twice.txt")


async def test_an_upload_that_is_ignored_or_cut_is_no_success(connection: Any, issue: str) -> None:
    connection.sandbox.fault(method="POST", path="/attachments$", status=200, body=[])
    words = await connection.failure("jira_add_attachment", issue=issue, name="lost.txt", text="x")
    assert "may have been attached" in words
    partly = [{"id": "1", "filename": "part.txt", "size": 3}]
    connection.sandbox.fault(method="POST", path="/attachments$", status=200, body=partly)
    held = {"id": "1", "key": issue, "fields": {"attachment": partly}}
    connection.sandbox.fault(method="GET", path=f"/issue/{issue}$", status=200, body=held)
    words = await connection.failure("jira_add_attachment", issue=issue, name="part.txt", text="0123456789")
    assert "with 3 bytes; 10 were sent" in words
    connection.sandbox.fault(method="POST", path="/attachments$", cut="body")
    assert "may have happened" in await connection.failure("jira_add_attachment", issue=issue, name="x.txt", text="x")
    connection.sandbox.clear()
    tried = await connection.call("jira_add_attachment", issue=issue, name="x.txt", text="secret words", dryRun=True)
    assert "x.txt, 12 bytes" in tried
    assert "secret words" not in tried
    assert not connection.sent("POST", "/attachments")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("Zürich".encode(), "Zürich"),
        ("Zürich".encode("utf-16"), "Zürich"),
        (b"\xef\xbb\xbfabc", "abc"),
        (b"\x00\x01", None),
        (b"Z\xfcrich", None),
        (b"\x1b[31mred\x1b[0m\tok\r\n", "\x1b[31mred\x1b[0m\tok\r\n"),
    ],
)
def test_what_is_text(content: bytes, text: str | None) -> None:
    assert text_of(content) == text
    assert text_of(b"Z\xfcrich", certain=True) == "Zürich"
