"""The tree of pages: listed, and pages moved, copied and deleted in it."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import attrs
import pytest
from atlassian_sandbox.world import Page

pytestmark = pytest.mark.anyio


@attrs.frozen
class Family:
    """A page with two children and a grandchild, in LAN."""

    top: str
    first: str
    second: str
    below: str
    name: str


@pytest.fixture
async def family(connection: Any, request: Any) -> AsyncIterator[Family]:
    name = f"{request.node.name} {connection.sandbox.world.new_id()}"

    async def made(title: str, parent: str | None = None) -> str:
        above = {"parent": parent} if parent else {}
        await connection.call("conf_create_page", title=f"{title} {name}", space="LAN", body=f"Words of {title}.", **above)
        return next(page.id for page in connection.sandbox.world.pages.values() if page.title == f"{title} {name}")

    top = await made("Top")
    first, second = await made("First", top), await made("Second", top)
    below = await made("Below", first)
    connection.sandbox.clear()
    yield Family(top, first, second, below, name)
    connection.sandbox.clear()
    pages = connection.sandbox.world.pages
    for page in [page for page in pages.values() if name in page.title]:
        pages.pop(page.id, None)


def stored(connection: Any, page: str) -> Page:
    found: Page = connection.sandbox.world.pages[page]
    return found


def named(connection: Any, title: str) -> Page:
    return next(page for page in connection.sandbox.world.pages.values() if page.title == title and page.status == "current")


async def test_what_is_below_a_page_is_an_indented_list_with_ids(connection: Any, family: Family) -> None:
    shown = await connection.call("conf_list_pages", page=family.top)
    assert shown == (
        f"- First {family.name} (id {family.first})\n  - Below {family.name} (id {family.below})\n"
        f"- Second {family.name} (id {family.second})\n\n3 shown."
    )
    assert len(connection.sandbox.requests) == 1
    top = json.loads(await connection.call("conf_list_pages", page=family.top, depth=1, outputFormat="json"))
    assert [row["id"] for row in top["pages"]] == [family.first, family.second]


@pytest.mark.parametrize("limit", [1, 2, 7])
async def test_a_walk_over_a_space_brings_every_page_once(connection: Any, family: Family, limit: int) -> None:
    walked: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        answer = json.loads(await connection.call("conf_list_pages", space="LAN", limit=limit, outputFormat="json", **cursor))
        walked += [row["id"] for row in answer["pages"]]
        if "cursor" not in answer:
            break
        cursor = {"cursor": answer["cursor"]}
    pages = connection.sandbox.world.pages.values()
    there = [page.id for page in pages if page.space == "LAN" and page.kind == "page" and page.status == "current"]
    assert sorted(walked) == sorted(there)


async def test_the_top_of_a_space_and_its_default(connection: Any) -> None:
    assert "set_defaults confSpace" in await connection.failure("conf_list_pages")
    await connection.call("set_defaults", confSpace="OPS")
    shown = await connection.call("conf_list_pages", depth=1)
    assert shown.startswith("- Harbour Operations (id ")
    assert "Piers" not in shown
    assert "\n  - Piers (id " in await connection.call("conf_list_pages")


async def test_blog_posts_are_listed_the_newest_first(connection: Any) -> None:
    posts = [page for page in connection.sandbox.world.pages.values() if page.kind == "blogpost" and page.status == "current"]
    newest = max((post for post in posts if post.space == "OPS"), key=lambda post: post.versions[0].created)
    shown = await connection.call("conf_list_pages", space="OPS", kind="blogpost")
    assert shown.splitlines()[2].startswith(f"| {newest.id} | {newest.title} |")
    assert "in no tree" in await connection.failure("conf_list_pages", page="1", kind="blogpost")


async def test_a_page_moves_below_another_with_all_below_it(connection: Any, family: Family) -> None:
    shown = await connection.call("conf_move_page", page=family.first, parent=family.second)
    assert shown.startswith(f"Moved page {family.first} below 'Second ")
    assert stored(connection, family.first).parent == family.second
    assert stored(connection, family.below).parent == family.first
    again = await connection.call("conf_move_page", page=family.first, parent=family.second)
    assert "Nothing was sent" in again


async def test_a_page_moves_to_another_space(connection: Any, family: Family) -> None:
    shown = await connection.call("conf_move_page", page=family.first, space="OPS")
    home = connection.sandbox.world.spaces["OPS"].homepage
    assert f"(id {home}) in OPS" in shown
    assert "but:" not in shown
    assert {stored(connection, page).space for page in (family.first, family.below)} == {"OPS"}
    assert stored(connection, family.first).parent == home


async def test_a_page_moves_beside_a_sibling_on_cloud(connection: Any, family: Family, deployment: str) -> None:
    if deployment == "datacenter":
        words = await connection.failure("conf_move_page", page=family.second, before=family.first)
        assert "on Data Center" in words
        assert "Nothing was sent" in words
        return
    shown = await connection.call("conf_move_page", page=family.second, before=family.first)
    assert "but:" not in shown
    assert [page.id for page in connection.sandbox.world.children(family.top)] == [family.second, family.first]
    await connection.call("conf_move_page", page=family.below, after=family.second)
    assert [page.id for page in connection.sandbox.world.children(family.top)] == [family.second, family.below, family.first]


async def test_one_place_to_move_to_is_needed(connection: Any, family: Family) -> None:
    assert "Where to?" in await connection.failure("conf_move_page", page=family.first)
    assert "Where to?" in await connection.failure("conf_move_page", page=family.first, parent=family.second, space="OPS")
    await connection.failure("conf_move_page", page=family.top, parent=family.below)
    assert stored(connection, family.top).parent != family.below


async def test_a_move_that_the_server_ignores_is_no_success(connection: Any, family: Family, deployment: str) -> None:
    if deployment == "cloud":
        connection.sandbox.fault(method="PUT", path="/move/", status=200, body={"pageId": family.first})
    else:
        connection.sandbox.fault(method="PUT", path=f"/{family.first}$", status=200, body={"id": family.first})
    assert "it was not moved" in await connection.failure("conf_move_page", page=family.first, parent=family.second)


async def test_a_move_that_the_server_rejects_or_makes_elsewhere_is_told(
    connection: Any, family: Family, deployment: str
) -> None:
    path = "/move/" if deployment == "cloud" else f"/{family.first}$"
    connection.sandbox.fault(method="PUT", path=path, status=403, body={"message": "Not you."})
    assert "Not you." in await connection.failure("conf_move_page", page=family.first, parent=family.second)
    elsewhere = {"id": family.first, "title": "T", "status": "current", "version": {"number": 2}}
    elsewhere |= {"parentId": "1", "spaceId": "98305"} if deployment == "cloud" else {"ancestors": [{"id": "1"}]}
    elsewhere |= {} if deployment == "cloud" else {"space": {"key": "LAN"}}
    # The page and its target are read before the move, the page again after it.
    connection.sandbox.fault(method="GET", path=f"/{family.first}$", skip=1, status=200, body=elsewhere)
    shown = await connection.failure("conf_move_page", page=family.first, parent=family.second)
    assert f"but:\n- it is below 1, not {family.second}" in shown


async def test_a_dry_run_of_a_move_sends_nothing(connection: Any, family: Family) -> None:
    shown = await connection.call("conf_move_page", page=family.first, parent=family.second, dryRun=True)
    assert f"from below {family.top} in LAN to below" in shown
    assert not connection.sent("PUT")
    assert stored(connection, family.first).parent == family.top


async def test_a_page_is_copied_beside_itself(connection: Any, family: Family, deployment: str) -> None:
    shown = await connection.call("conf_copy_page", page=family.first)
    copy = named(connection, f"Copy of First {family.name}")
    assert f"Copied page {family.first} to {copy.id} in LAN" in shown
    assert ("Attachments, labels" in shown) == (deployment == "datacenter")
    assert (copy.parent, copy.body) == (family.top, stored(connection, family.first).body)
    assert connection.sandbox.world.children(copy.id) == []
    await connection.call("conf_copy_page", page=family.first, space="OPS", newTitle=f"Fresh {family.name}")
    assert named(connection, f"Fresh {family.name}").space == "OPS"
    taken = await connection.failure("conf_copy_page", page=family.first, newTitle=f"Second {family.name}")
    assert "title" in taken.lower()


async def test_a_tree_is_copied(connection: Any, family: Family) -> None:
    shown = await connection.call("conf_copy_page", page=family.top, parent=family.second, children=True, newTitle="My ")
    copy = named(connection, f"My Top {family.name}")
    assert copy.parent == family.second
    assert f"Copied page {family.top} to {copy.id}, with 3 pages below it" in shown
    assert "but:" not in shown
    assert named(connection, f"My Below {family.name}").parent == named(connection, f"My First {family.name}").id


async def test_a_tree_that_is_copied_in_part_is_no_success(connection: Any, family: Family) -> None:
    title = f"Copy of Below {family.name}"
    await connection.call("conf_create_page", title=title, space="LAN", body="Mine.")
    words = await connection.failure("conf_copy_page", page=family.top, children=True)
    assert "failed, or was made in part" in words
    assert title in words
    assert stored(connection, named(connection, title).id).body == "<p>Mine.</p>"


async def test_a_copy_that_takes_long_is_still_running(connection: Any, family: Family, deployment: str) -> None:
    if deployment == "datacenter":
        pytest.skip("Data Center has no task for it")
    body = {"id": "t", "finished": False, "percentageComplete": 40, "successful": False, "messages": []}
    connection.sandbox.fault(method="GET", path="/longtask/", times=None, status=200, body=body)
    shown = await connection.call("conf_copy_page", page=family.top, children=True)
    assert "still running (task " in shown
    assert "at 40 %" in shown
    assert "isn't done yet" in shown
    assert 2 < len(connection.sent("GET", "/longtask/")) < 40


async def test_a_copy_that_ends_without_all_is_told(connection: Any, family: Family, deployment: str) -> None:
    if deployment == "datacenter":
        pytest.skip("Data Center copies page by page")
    body = {"id": "t", "finished": True, "successful": False, "messages": [{"translation": "No space left."}]}
    connection.sandbox.fault(method="GET", path="/longtask/", status=200, body=body)
    assert "No space left." in await connection.failure("conf_copy_page", page=family.top, children=True)
    connection.sandbox.fault(method="POST", path="/pagehierarchy/copy", status=202, body={})
    words = await connection.failure("conf_copy_page", page=family.top, children=True)
    assert "may have happened, or not" in words
    done = {"id": "t", "finished": True, "successful": True, "additionalDetails": {"destinationId": family.second}}
    connection.sandbox.fault(method="POST", path="/pagehierarchy/copy", status=202, body={"id": "t", "links": {}})
    connection.sandbox.fault(method="GET", path="/longtask/", status=200, body=done)
    shown = await connection.failure("conf_copy_page", page=family.top, parent=family.below, children=True, newTitle="x")
    assert "only 0 of 3 pages are below it so far" in shown
    assert f"it is below {family.top}, not {family.below}" in shown


async def test_a_copy_whose_answer_names_nothing_is_looked_up(connection: Any, family: Family, deployment: str) -> None:
    path = "/copy$" if deployment == "cloud" else "/content$"
    connection.sandbox.fault(method="POST", path=path, status=200, body={})
    words = await connection.failure("conf_copy_page", page=family.first)
    assert "may have been copied, or not" in words
    connection.sandbox.fault(method="POST", path=path, status=400, body={"message": "Not that one."})
    assert "Not that one." in await connection.failure("conf_copy_page", page=family.first)
    other = {"id": family.second, "title": "Other", "type": "page"}
    connection.sandbox.fault(method="POST", path=path, status=200, body=other)
    shown = await connection.failure("conf_copy_page", page=family.below)
    assert "but:\n- its title is" in shown


async def test_a_dry_run_of_a_copy_sends_nothing(connection: Any, family: Family) -> None:
    shown = await connection.call("conf_copy_page", page=family.top, children=True, dryRun=True)
    assert f"Page {family.top} to 'Copy of Top " in shown
    assert "with 3 pages below it" in shown
    assert not connection.sent("POST")


async def test_a_page_is_deleted_and_its_children_move_up(connection: Any, family: Family) -> None:
    said = await connection.call("conf_delete_page", page=family.first, dryRun=True)
    assert f"Delete 'First {family.name}' (id {family.first}): 1 pages below it move up" in said
    assert not connection.sent("DELETE")
    shown = await connection.call("conf_delete_page", page=family.first)
    assert shown == (
        f"Moved 'First {family.name}' (id {family.first}) to the trash.\n\nWhat was below it is now below {family.top}."
    )
    assert stored(connection, family.first).status == "trashed"
    assert stored(connection, family.below).parent == family.top
    assert "in the trash already" in await connection.call("conf_delete_page", page=family.first)
    assert "for good" in await connection.call("conf_delete_page", page=family.first, purge=True)
    assert family.first not in connection.sandbox.world.pages
    await connection.failure("conf_delete_page", page=family.first)


async def test_a_page_is_purged_through_the_trash(connection: Any, family: Family) -> None:
    said = await connection.call("conf_delete_page", page=family.second, purge=True, dryRun=True)
    assert "These 2 requests would be" in said
    assert family.second in connection.sandbox.world.pages
    await connection.call("conf_delete_page", page=family.second, purge=True)
    assert family.second not in connection.sandbox.world.pages


async def test_a_deletion_that_the_server_ignores_or_rejects_is_no_success(connection: Any, family: Family) -> None:
    connection.sandbox.fault(method="DELETE", status=204)
    words = await connection.failure("conf_delete_page", page=family.second)
    assert "it is still there (status current)" in words
    connection.sandbox.fault(method="DELETE", status=403, body={"message": "Not you."})
    assert "Not you." in await connection.failure("conf_delete_page", page=family.second)
    connection.sandbox.fault(method="DELETE", skip=1, status=204)
    words = await connection.failure("conf_delete_page", page=family.second, purge=True)
    assert "it is still there (status trashed)" in words
    connection.sandbox.fault(method="DELETE", status=500, body={})
    words = await connection.failure("conf_delete_page", page=family.below)
    assert f"See whether {family.below} is still there" in words


async def test_a_blog_post_is_deleted(connection: Any, request: Any) -> None:
    title = f"Post of {request.node.name}"
    await connection.call("conf_create_page", title=title, space="OPS", body="News.", kind="blogpost")
    post = named(connection, title)
    assert "to the trash" in await connection.call("conf_delete_page", page=post.id)
    assert post.status == "trashed"


async def test_a_page_is_named_by_its_title(connection: Any) -> None:
    name = f"Gangway checks {connection.deployment}"
    await connection.call("conf_create_page", space="OPS", title=name, body="Hold the rail.")
    [mine] = [page.id for page in connection.sandbox.world.pages.values() if page.title == name]
    assert f"id: {mine}\n" in await connection.call("conf_get_page", page=name)
    assert "the rail is cold" in await connection.call("conf_add_comment", page=name, body="In winter the rail is cold.")
    assert f"Page {mine}" in await connection.call("conf_get_history", page=name)
    below = await connection.call("conf_create_page", space="OPS", title=f"{name}, winter", parent=name, body="Salt it.")
    assert "Created page" in below
    [made] = [page for page in connection.sandbox.world.pages.values() if page.title == f"{name}, winter"]
    assert made.parent == mine
    words = await connection.failure("conf_add_comment", page=f"{name}!", body="Nobody reads this.")
    assert "no page with the title" in words
    assert not connection.sent("POST", "comment")[1:]


async def test_a_title_that_several_pages_have_is_answered_with_them(connection: Any) -> None:
    name = f"Twice there {connection.deployment}"
    for space in ("OPS", "LAN"):
        await connection.call("conf_create_page", space=space, title=name, body="Text.")
    ids = [page.id for page in connection.sandbox.world.pages.values() if page.title == name]
    words = await connection.failure("conf_delete_page", page=name)
    assert all(page_id in words for page_id in ids)
    assert not connection.sent("DELETE")
    await connection.call("set_defaults", confSpace="OPS")
    assert "OPS" in await connection.call("conf_get_page", page=name)
