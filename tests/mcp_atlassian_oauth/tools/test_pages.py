from __future__ import annotations

import json
from typing import Any

import pytest
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size

pytestmark = pytest.mark.anyio


async def stored(connection: Any, page: str) -> str:
    found: str = await connection.call("conf_get_page", page=page, outputFormat="storage")
    return found


async def about(connection: Any, page: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(await connection.call("conf_get_page", page=page, outputFormat="json"))
    return found


async def body_of(connection: Any, page: str) -> str:
    found: str = (await about(connection, page))["body"]
    return found


async def test_a_search_shows_ids_and_spaces(connection: Any, page: str, space: str) -> None:
    found = json.loads(await connection.call("conf_search_cql", cql=f"id = {page}", outputFormat="json"))
    assert found["results"][0]["id"] == page
    assert found["results"][0]["space"] == space
    shown = await connection.call("conf_search_cql", cql=f"id = {page}")
    assert shown.startswith("| Id | Title | Space | Type |")


async def test_a_walk_over_a_search_brings_every_page_once(connection: Any) -> None:
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        found = json.loads(await connection.call("conf_search_cql", cql="type = page", limit=3, outputFormat="json", **cursor))
        walked += [hit["id"] for hit in found["results"]]
        if "cursor" not in found:
            break
        cursor = {"cursor": found["cursor"]}
    assert len(walked) > 3
    assert len(walked) == len(set(walked))


async def test_the_default_space_is_added_where_none_is_named(connection: Any, space: str) -> None:
    await connection.call("set_defaults", confSpace=space)
    await connection.call("conf_search_cql", cql="type = page OR type = blogpost")
    assert dict(connection.sent("GET", "search")[-1].query)["cql"] == f'(type = page OR type = blogpost) AND space = "{space}"'
    await connection.call("conf_search_cql", cql="space = X AND type = page")
    assert dict(connection.sent("GET", "search")[-1].query)["cql"] == "space = X AND type = page"


async def test_a_query_that_does_not_parse_is_never_sent(connection: Any) -> None:
    assert "Nothing was sent" in await connection.failure("conf_search_cql", cql="type = ")
    assert "empty" in await connection.failure("conf_search_cql", cql=" ")
    assert not connection.sent("GET", "search")


async def test_a_page_is_read_by_id_title_and_address(connection: Any, page: str, space: str) -> None:
    shown = await connection.call("conf_get_page", page=page)
    found = await about(connection, page)
    assert shown.startswith(f"---\ntitle: {found['title']}\nid: {page}\nspace: {space}\nversion: 1\n")
    assert "First paragraph." in shown
    assert await connection.call("conf_get_page", title=found["title"], space=space) == shown
    assert await connection.call("conf_get_page", page=found["url"]) == shown
    await connection.call("set_defaults", confSpace=space)
    assert await connection.call("conf_get_page", title=found["title"]) == shown


async def test_a_page_by_id_takes_one_request(connection: Any, page: str) -> None:
    connection.sandbox.clear()
    await connection.call("conf_get_page", page=page)
    assert len(connection.sandbox.requests) == 1


async def test_storage_is_the_stored_body_unchanged(connection: Any, page: str) -> None:
    body = await stored(connection, page)
    assert body.startswith('<p>First paragraph.</p><ac:structured-macro ac:name="jira"')


@pytest.mark.parametrize(
    "arguments",
    [
        {},
        {"page": "../1"},
        {"page": "https://evil.example/wiki/spaces/X/pages/1"},
        {"title": "No such page", "space": "NOSUCH"},
        {"page": "999999999999"},
        {"page": " ", "title": " "},
    ],
    ids=str,
)
async def test_what_names_no_page_is_an_error(connection: Any, arguments: dict[str, str]) -> None:
    await connection.failure("conf_get_page", **arguments)


async def test_a_missing_title_is_named(connection: Any, space: str) -> None:
    words = await connection.failure("conf_get_page", title="No such page", space=space)
    assert "No such page" in words


@pytest.mark.parametrize("form", ["markdown", "json", "storage"])
async def test_a_walk_over_a_long_page_brings_it_whole(connection: Any, page: str, form: str) -> None:
    body = "".join(f'<p>Paragraph {number} with "quotes" and words.</p>' for number in range(400))
    await connection.call("conf_update_page", page=page, body=body, contentFormat="storage")
    walked, cursor, parts = "", {}, 0
    while True:
        answer = await connection.call("conf_get_page", page=page, outputFormat=form, **cursor)
        parts += 1
        assert size(answer) <= MAX_CHARS
        if form == "json":
            document = json.loads(answer)
            walked += document["body"]
            following = document.get("cursor")
        else:
            text, _, note = answer.partition("[cut here;")
            walked += text.removesuffix("\n\n") if note else text
            following = note.split('cursor="')[1].split('"')[0] if note else None
        if not following:
            break
        cursor = {"cursor": following}
    assert parts > 1
    positions = [walked.index(f"Paragraph {number} with") for number in range(400)]
    assert positions == sorted(positions)
    assert walked.count("Paragraph") == 400


async def test_a_cursor_of_an_older_version_is_refused(connection: Any, page: str) -> None:
    await connection.call("conf_update_page", page=page, body="Words here.\n\n" * 2000)
    cursor = (await connection.call("conf_get_page", page=page)).split('cursor="')[1].split('"')[0]
    await connection.call("conf_update_page", page=page, body="Other words.\n\n" * 2000)
    assert "Start again without cursor" in await connection.failure("conf_get_page", page=page, cursor=cursor)


async def test_a_page_is_created_from_markdown(connection: Any, page: str, space: str, request: Any) -> None:
    title = f"Child of {request.node.name}"
    shown = await connection.call("conf_create_page", title=title, space=space, parent=page, body="# Plan\n\n- [ ] do it")
    assert "Created page " in shown
    child = json.loads(await connection.call("conf_get_page", title=title, space=space, outputFormat="json"))
    assert child["id"] in shown
    assert "# Plan" in child["body"]
    assert "- [ ] do it" in child["body"]
    again = await connection.failure("conf_create_page", title=title, space=space, body="x")
    assert "title" in again.lower()


async def test_a_page_needs_a_space(connection: Any) -> None:
    assert "set_defaults confSpace" in await connection.failure("conf_create_page", title="T", body="x")


@pytest.mark.parametrize(
    "fault",
    [{"status": 500, "body": {}}, {"cut": "body"}, {"broken_json": True}, {"status": 200, "body": {}}, {"status": 204}],
    ids=str,
)
async def test_a_page_whose_creation_is_lost_is_no_success(
    connection: Any, space: str, fault: dict[str, Any], request: Any
) -> None:
    await connection.call("conf_search_cql", cql=f"space = {space}")
    connection.sandbox.fault(method="POST", path="(pages|content)$", **fault)
    words = await connection.failure("conf_create_page", title=request.node.name, space=space, body="x")
    assert "check" in words.lower()


async def test_an_update_keeps_what_it_did_not_touch(connection: Any, page: str) -> None:
    before = await stored(connection, page)
    markdown = await body_of(connection, page)
    shown = await connection.call("conf_update_page", page=page, body=markdown.replace("Second", "Another"))
    assert f"Updated page {page}: version 1 → 2" in shown
    assert "    -Second paragraph." in shown
    assert "    +Another paragraph." in shown
    assert await stored(connection, page) == before.replace("Second", "Another")


async def test_what_was_read_can_be_sent_back_whole(connection: Any, page: str) -> None:
    shown = await connection.call("conf_get_page", page=page)
    done = await connection.call("conf_update_page", page=page, body=shown.replace("Second", "Another"))
    assert "version 1 → 2" in done
    assert "id: " not in await stored(connection, page)


async def test_an_update_that_changes_nothing_sends_nothing(connection: Any, page: str) -> None:
    markdown = await body_of(connection, page)
    assert "Nothing was sent" in await connection.call("conf_update_page", page=page, body=markdown)
    assert not connection.sent("PUT")
    assert "nothing to change" in await connection.failure("conf_update_page", page=page)


async def test_a_title_alone_leaves_the_body(connection: Any, page: str, space: str) -> None:
    before = await stored(connection, page)
    old = (await about(connection, page))["title"]
    shown = await connection.call("conf_update_page", title=old, space=space, newTitle=f"New {old}")
    assert f"Title: {old} → New {old}" in shown
    assert await stored(connection, page) == before


def conflicting(connection: Any, page: str, deployment: str) -> None:
    connection.sandbox.fault(method="PUT", path=f"/{page}$", status=409, body={"message": "Stale version."})


async def test_a_conflict_with_the_same_body_is_applied_again(connection: Any, page: str, deployment: str) -> None:
    """Somebody renamed the page between our read and our write: the server is at version 2, the body is as it was."""
    old = (await about(connection, page))["title"]
    await connection.call("conf_update_page", page=page, newTitle=f"Renamed {old}")
    original = await stored(connection, page)
    stale = await _stale_answer(connection, page, deployment, version=1)
    connection.sandbox.fault(method="GET", path=f"/(pages|content)/{page}$", status=200, body=stale)
    shown = await connection.call(
        "conf_update_page", page=page, body=original.replace("Second", "Third"), contentFormat="storage"
    )
    assert "version 2 → 3" in shown
    assert (await about(connection, page))["title"] == f"Renamed {old}", "their new title stays"
    assert "Third paragraph" in await stored(connection, page)


async def test_a_conflict_with_another_body_overwrites_nothing(connection: Any, page: str, deployment: str) -> None:
    stale = await _stale_answer(connection, page, deployment, version=1)
    await connection.call("conf_update_page", page=page, body="Somebody else's words.")
    connection.sandbox.fault(method="GET", path=f"/(pages|content)/{page}$", status=200, body=stale)
    words = await connection.failure("conf_update_page", page=page, body="Mine.")
    assert "Nothing was overwritten" in words
    assert "version 1 was read, it is now at 2" in words
    assert "Somebody else" in await stored(connection, page)
    assert len(connection.sent("PUT")) == 2


async def _stale_answer(connection: Any, page: str, deployment: str, version: int) -> dict[str, Any]:
    """The answer to reading a page as it was."""
    found = await about(connection, page)
    body = {"storage": {"value": await stored(connection, page), "representation": "storage"}}
    answer = {"id": page, "type": "page", "status": "current", "title": found["title"], "body": body}
    links = {"webui": f"/spaces/{found['space']}/pages/{page}"}
    return answer | {"version": {"number": version}, "space": {"key": found["space"]}, "_links": links}


@pytest.mark.parametrize(
    "fault",
    [{"status": 500, "body": {}}, {"cut": "body"}, {"broken_json": True}, {"status": 200, "body": {}}, {"status": 204}],
    ids=str,
)
async def test_an_update_whose_answer_is_lost_tells_what_the_server_holds(
    connection: Any, page: str, fault: dict[str, Any]
) -> None:
    connection.sandbox.fault(method="PUT", path=f"/{page}$", **fault)
    result = await connection.result("conf_update_page", page=page, body="New words.")
    held = await about(connection, page)
    if result.is_error:
        words = result.content[0].text.lower()
        assert "check" in words or ("was not made" in words and held["version"] == 1)
    else:
        assert held["version"] == 2
        assert "version 1 → 2" in result.content[0].text
    assert len(connection.sent("PUT")) == 1


async def test_an_ignored_update_is_no_success(connection: Any, page: str, deployment: str) -> None:
    unchanged = await _stale_answer(connection, page, deployment, version=1)
    connection.sandbox.fault(method="PUT", path=f"/{page}$", status=200, body=unchanged)
    assert "the change was not made" in await connection.failure("conf_update_page", page=page, body="New words.")
    half = await _stale_answer(connection, page, deployment, version=2)
    connection.sandbox.clear()
    connection.sandbox.fault(method="PUT", path=f"/{page}$", ignore=True, times=2)
    connection.sandbox.fault(method="GET", path=f"/{page}$", skip=1, status=200, body=half)
    shown = await connection.failure("conf_update_page", page=page, body="New words.")
    assert "but:\n- its body is the old one" in shown
    half["body"]["storage"]["value"] = "<ul><li>something else</li></ul>"
    connection.sandbox.fault(method="GET", path=f"/{page}$", skip=1, status=200, body=half)
    shown = await connection.failure("conf_update_page", page=page, body="Many new words about plans.")
    assert "but:\n- its body lacks words that were sent: many, new, words, about, plans" in shown


async def test_an_update_of_which_a_sentence_is_lost_is_no_success(connection: Any, page: str, deployment: str) -> None:
    long = "\n\n".join(f"Paragraph {number} about many things." for number in range(300))
    await connection.call("conf_update_page", page=page, body=f"{long}\n\n# Costs\n\nNone.")
    answer = await _stale_answer(connection, page, deployment, version=3)
    answer["body"]["storage"]["value"] = answer["body"]["storage"]["value"].replace("<p>None.</p>", "<p>None?</p>")
    connection.sandbox.fault(method="GET", path=f"/{page}$", skip=1, status=200, body=answer)
    shown = await connection.failure("conf_update_page", page=page, section="Costs", body="None. Who says so?")
    assert "but:\n- its body lacks words that were sent: who, says, so" in shown


async def test_a_body_that_was_not_sent_is_never_overwritten(connection: Any, page: str) -> None:
    connection.sandbox.fault(
        method="GET", path=f"/{page}$", status=200, body={"id": page, "title": "T", "version": {"number": 1}}
    )
    words = await connection.failure("conf_update_page", page=page, newTitle="Other")
    assert "without its body" in words
    assert not connection.sent("PUT")


async def test_written_pages_are_answered_in_the_default_format(connection: Any, page: str) -> None:
    await connection.call("set_defaults", outputFormat="json")
    answer = json.loads(await connection.call("conf_update_page", page=page, body="Other words."))
    assert answer["result"] == f"Updated page {page}: version 1 → 2"
    assert answer["page"]["version"] == 2
    assert "+Other words." in answer["changed"]


async def test_malformed_storage_is_refused_by_somebody(connection: Any, page: str) -> None:
    await connection.failure("conf_update_page", page=page, body="<p>open", contentFormat="storage")
    assert "First paragraph" in await stored(connection, page)
