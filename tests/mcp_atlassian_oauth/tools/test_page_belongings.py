"""Labels and files of pages, and taking them away: what is said to have happened is what the server holds."""

from __future__ import annotations

import base64
import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
from mcp import Client
from mcp_atlassian_oauth.app import application
from mcp_atlassian_oauth.settings import Settings
from mcp_types import ImageContent, TextContent

pytestmark = pytest.mark.anyio

PNG = base64.b64decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==")


@pytest.fixture
async def saving(connection: Any, tmp_path: Path) -> AsyncIterator[Any]:
    """The same site, by a server that has a folder of files."""
    (tmp_path / "files").mkdir()
    own = {"MCP_STATE_DIR": str(tmp_path / "state"), "MCP_FILES_DIR": str(tmp_path / "files"), "MCP_TOOLSETS": "all"}
    async with application(Settings.from_environment(connection.sandbox.env | own)) as server, Client(server) as client:
        yield type(connection)(client, connection.sandbox, connection.deployment)


def labels_of(connection: Any, page: str) -> list[str]:
    return sorted(connection.sandbox.world.pages[page].labels)


async def test_labels_come_and_go(connection: Any, page: str) -> None:
    shown = await connection.call("conf_change_labels", page=page, add=["Alpha", "beta", "alpha"])
    assert "2 of 2 done" in shown
    assert labels_of(connection, page) == ["alpha", "beta"]
    assert f"Labels of page {page} now: alpha, beta" in shown
    shown = await connection.call("conf_change_labels", page=page, add=["beta", "gamma"], remove=["alpha", "delta"])
    assert "- beta: was there already" in shown
    assert "- gamma: added" in shown
    assert "- alpha: removed" in shown
    assert "- delta: wasn't on the page" in shown
    assert labels_of(connection, page) == ["beta", "gamma"]
    rehearsed = await connection.call("conf_change_labels", page=page, add=["new"], remove=["beta"], dryRun=True)
    assert "Labels: beta, gamma -> gamma, new" in rehearsed
    assert "These 2 requests" in rehearsed
    assert labels_of(connection, page) == ["beta", "gamma"]


async def test_the_operation_takes_a_list_of_labels(connection: Any, page: str, deployment: str) -> None:
    if deployment == "cloud":
        pytest.skip("its document is right")
    given = {"id": page, "body": [{"prefix": "global", "name": "one"}, {"prefix": "global", "name": "two"}]}
    await connection.call("atlassian_write_operation", name="conf_dc_add_labels", arguments=given)
    assert labels_of(connection, page) == ["one", "two"]
    words = await connection.failure("atlassian_write_operation", name="conf_dc_add_labels", arguments={"id": page})
    assert "body" in words


async def test_what_can_be_no_label_is_refused_before_anything_is_sent(connection: Any, page: str) -> None:
    assert "one word" in await connection.failure("conf_change_labels", page=page, add=["two words"])
    assert "both to be added and removed" in await connection.failure("conf_change_labels", page=page, add=["a"], remove=["A"])
    assert "nothing to change" in await connection.failure("conf_change_labels", page=page)
    assert not connection.sent("POST", "/label")


async def test_labels_that_the_server_passes_over_are_told(connection: Any, page: str) -> None:
    connection.sandbox.fault(method="POST", path="/label$", status=200, body={"results": []})
    words = await connection.failure("conf_change_labels", page=page, add=["alpha"])
    assert "alpha: Confluence answered with success, but it is not on the page." in words
    # Refused together, they are tried one by one.
    refusal = {"message": "Not this way"}
    connection.sandbox.fault(method="POST", path="/label$", status=400, body=refusal, times=2)
    shown = await connection.failure("conf_change_labels", page=page, add=["beta", "gamma"])
    assert "1 of 2 done, 1 failed" in shown
    assert "- beta: FAILED: Not this way" in shown
    assert labels_of(connection, page) == ["gamma"]
    connection.sandbox.fault(method="DELETE", path="/label", status=204)
    assert "still on the page" in await connection.failure("conf_change_labels", page=page, remove=["gamma"])
    connection.sandbox.fault(method="DELETE", path="/label", status=403, body=refusal)
    assert "Not this way" in await connection.failure("conf_change_labels", page=page, remove=["gamma"])


async def test_a_blog_post_is_labelled(connection: Any) -> None:
    post = next(page for page in connection.sandbox.world.pages.values() if page.kind == "blogpost")
    assert "posted: on the page now" in await connection.call("conf_change_labels", page=post.id, add=["posted"])
    assert "posted" in post.labels


async def test_a_text_goes_up_and_comes_back(connection: Any, page: str) -> None:
    shown = await connection.call("conf_add_attachment", page=page, name="notes é.md", text="# Tides\n")
    file = connection.sandbox.world.files(page)[-1]
    assert (file.filename, file.data) == ("notes é.md", b"# Tides\n")
    assert f"id att{file.id}, 8 bytes" in shown
    read = await connection.call("conf_get_attachment", attachment=f"att{file.id}")
    assert "# Tides" in read
    assert read == await connection.call("conf_get_attachment", attachment=file.id)
    assert read == await connection.call("conf_get_attachment", attachment="NOTES É.md", page=page)
    assert read == await connection.call("conf_get_attachment", attachment=f"att{file.id}", page=page)
    address = f"{connection.sandbox.env['CONF_BASE_URL'].removesuffix('/wiki')}"
    context = "/wiki" if connection.deployment == "cloud" else ""
    address = f"{address}{context}/download/attachments/{page}/notes%20%C3%A9.md?version=1"
    assert read == await connection.call("conf_get_attachment", attachment=address)
    assert "no address" in await connection.failure("conf_get_attachment", attachment="https://evil.example/download/1/x")


async def test_a_file_of_the_same_name_gets_a_new_version(connection: Any, page: str) -> None:
    await connection.call("conf_add_attachment", page=page, name="plan.txt", text="first")
    rehearsed = await connection.call("conf_add_attachment", page=page, name="plan.txt", text="second", dryRun=True)
    assert "it would get a new version" in rehearsed
    shown = await connection.call("conf_add_attachment", page=page, name="plan.txt", text="second one")
    assert "New version 2 of plan.txt" in shown
    (file,) = connection.sandbox.world.files(page)
    assert (file.version, file.data) == (2, b"second one")


async def test_files_are_listed_to_the_last(connection: Any, page: str) -> None:
    world = connection.sandbox.world
    from atlassian_sandbox.world import Attachment

    for number in range(130):
        file = Attachment(world.new_id(), page, f"file {number:03d}.txt", "text/plain", b"x", "mokafor", world.clock.tick())
        world.attachments[file.id] = file
    shown, cursor = "", {}
    while True:
        answer = await connection.call("conf_get_attachment", page=page, **cursor)
        shown += answer
        if "cursor=" not in answer:
            break
        cursor = {"cursor": answer.partition('cursor="')[2].partition('"')[0]}
    assert re.findall(r"file \d{3}", shown) == [f"file {number:03d}" for number in range(130)]
    await connection.call("set_defaults", outputFormat="json")
    assert json.loads(await connection.call("conf_get_attachment", page=page))["attachments"][0]["name"] == "file 000.txt"
    assert "Which file?" in await connection.failure("conf_get_attachment")
    unknown = await connection.failure("conf_get_attachment", page=page, attachment="file 0z1.txt")
    assert "There is no attachment" in unknown
    assert "file 0" in unknown


async def test_a_picture_is_shown_and_a_file_saved(saving: Any, page: str, tmp_path: Path) -> None:
    await saving.call("conf_add_attachment", page=page, name="dot.png", content=base64.b64encode(PNG).decode())
    file = saving.sandbox.world.files(page)[-1]
    result = await saving.client.call_tool("conf_get_attachment", {"attachment": f"att{file.id}"})
    about, picture = result.content
    assert isinstance(about, TextContent)
    assert isinstance(picture, ImageContent)
    assert "Saved as: dot.png" in await saving.call("conf_get_attachment", attachment=file.id, save=True)
    assert (tmp_path / "files" / "dot.png").read_bytes() == PNG
    (tmp_path / "files" / "day.log").write_bytes(b"calm sea")
    await saving.call("conf_add_attachment", page=page, path="day.log")
    assert saving.sandbox.world.files(page)[-1].data == b"calm sea"


async def test_uploads_that_are_not_what_was_sent_are_told(connection: Any, page: str) -> None:
    upload = "child/attachment"
    method = "PUT" if connection.deployment == "cloud" else "POST"
    connection.sandbox.fault(method=method, path=upload, status=200, body={"results": []})
    assert "may have been attached" in await connection.failure("conf_add_attachment", page=page, name="a.txt", text="lost")
    await connection.call("conf_add_attachment", page=page, name="a.txt", text="here")
    (file,) = connection.sandbox.world.files(page)
    old = {"id": f"att{file.id}", "title": "a.txt", "extensions": {"fileSize": 4}, "version": {"number": 1}}
    new = "POST" if connection.deployment == "datacenter" else "PUT"
    connection.sandbox.fault(method=new, path=upload, status=200, body={"results": [old]})
    words = await connection.failure("conf_add_attachment", page=page, name="a.txt", text="more of it")
    assert "still holds version 1" in words
    connection.sandbox.fault(method=new, path=upload, status=200, body={"results": [old]})
    assert "no new version" in await connection.failure("conf_add_attachment", page=page, name="a.txt", text="four")
    connection.sandbox.fault(method=method, path=upload, status=200, body={"results": [old]})
    words = await connection.failure("conf_add_attachment", page=page, name="b.txt", text="longer than that")
    assert "with 4 bytes; 16 were sent" in words
    connection.sandbox.fault(method=method, path=upload, status=413, body={"message": "Too large for this place"})
    assert "Too large" in await connection.failure("conf_add_attachment", page=page, name="c.txt", text="x")


@pytest.fixture
async def things(connection: Any, page: str) -> dict[str, str]:
    """A comment and a file of a page."""
    added = await connection.call("conf_add_comment", page=page, body="To be deleted")
    found = re.search(r"· id (\d+)", added)
    assert found
    await connection.call("conf_add_attachment", page=page, name="old.txt", text="old words")
    return {"comment": found[1], "attachment": f"att{connection.sandbox.world.files(page)[-1].id}"}


@pytest.mark.parametrize("kind", ["comment", "attachment"])
async def test_what_is_removed_is_gone(connection: Any, things: dict[str, str], kind: str) -> None:
    asked = {"kind": kind, "id": things[kind]}
    rehearsed = await connection.call("conf_remove_from_page", **asked, dryRun=True)
    assert f"{kind.capitalize()} {things[kind]} is: " in rehearsed
    assert "DELETE" in rehearsed
    shown = await connection.call("conf_remove_from_page", **asked)
    assert shown.startswith(f"Deleted {kind} {things[kind]}")
    await connection.failure("conf_remove_from_page", **asked)


@pytest.mark.parametrize("kind", ["comment", "attachment"])
async def test_what_is_still_there_is_told(connection: Any, things: dict[str, str], kind: str) -> None:
    asked = {"kind": kind, "id": things[kind]}
    connection.sandbox.fault(method="DELETE", status=204)
    assert "still there" in await connection.failure("conf_remove_from_page", **asked)
    connection.sandbox.fault(method="DELETE", status=403, body={"message": "Not yours to delete"})
    assert "Not yours" in await connection.failure("conf_remove_from_page", **asked)


async def test_a_comment_goes_with_its_replies(connection: Any, page: str, things: dict[str, str]) -> None:
    await connection.call("conf_add_comment", page=page, body="A reply", parent=things["comment"])
    await connection.call("conf_remove_from_page", kind="comment", id=things["comment"])
    assert "no comments" in await connection.call("conf_list_comments", page=page)


async def test_a_dry_run_sends_nothing(connection: Any, page: str, things: dict[str, str]) -> None:
    calls: tuple[tuple[str, dict[str, Any]], ...] = (
        ("conf_add_comment", {"page": page, "body": "Words"}),
        ("conf_add_comment", {"page": page, "body": "Words", "parent": things["comment"]}),
        ("conf_update_comment", {"id": things["comment"], "body": "Words"}),
        ("conf_change_labels", {"page": page, "add": ["a"]}),
        ("conf_add_attachment", {"page": page, "name": "a.txt", "text": "Words"}),
        ("conf_add_attachment", {"page": page, "name": "old.txt", "text": "Words"}),
        ("conf_remove_from_page", {"kind": "comment", "id": things["comment"]}),
        ("conf_create_space", {"key": "DRY", "name": "Dry"}),
        ("conf_watch", {"page": page}),
    )
    connection.sandbox.clear()
    for tool, arguments in calls:
        assert "Dry run: nothing was sent." in await connection.call(tool, **arguments, dryRun=True), tool
    assert {seen.method for seen in connection.sent()} <= {"GET"}
