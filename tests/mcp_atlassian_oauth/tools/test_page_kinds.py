"""Blog posts, live docs, drafts, templates; pages by tiny link and title; what hangs at a page."""

from __future__ import annotations

import json
from typing import Any

import pytest
from atlassian_sandbox.world import Page

pytestmark = pytest.mark.anyio


def named(connection: Any, title: str) -> Page:
    return next(page for page in connection.sandbox.world.pages.values() if page.title == title and page.status != "trashed")


async def made(connection: Any, request: Any, **arguments: Any) -> Page:
    title = f"{request.node.name} {connection.sandbox.world.new_id()}"
    given = {"title": title, "space": "LAN", "body": "# Plan\n\nFirst words.", **arguments}
    await connection.call("conf_create_page", **given)
    connection.sandbox.clear()
    return named(connection, title)


async def test_a_page_is_read_by_its_tiny_link(connection: Any, page: str) -> None:
    raw = await connection.call("conf_get_page", page=page)
    from atlassian_sandbox.confluence.common import tiny_path

    tiny = tiny_path(connection.sandbox.world.pages[page])
    assert tiny != f"/x/{page}"
    site = json.loads(await connection.call("conf_get_server_info", outputFormat="json"))["url"]
    connection.sandbox.clear()
    assert await connection.call("conf_get_page", page=f"{site}{tiny}") == raw
    assert await connection.call("conf_get_page", page=tiny) == raw
    assert len(connection.sandbox.requests) == 2


async def test_a_blog_post_is_created_read_and_updated(connection: Any, request: Any, deployment: str) -> None:
    post = await made(connection, request, kind="blogpost")
    assert post.kind == "blogpost"
    shown = await connection.call("conf_get_page", page=post.id)
    assert f"id: {post.id}\ntype: blogpost\nspace: LAN\n" in shown
    before = len(connection.sandbox.requests)
    assert await connection.call("conf_get_page", page=post.id) == shown
    assert len(connection.sandbox.requests) == before + 1, "it is known to be a blog post now"
    if deployment == "cloud":
        address = json.loads(await connection.call("conf_get_page", page=post.id, outputFormat="json"))["url"]
        assert "/blog/2026/" in address
        assert await connection.call("conf_get_page", page=address) == shown
    assert await connection.call("conf_get_page", title=post.title, space="LAN") == shown
    done = await connection.call("conf_update_page", page=post.id, body=shown.replace("First", "Second"))
    assert "version 1 → 2" in done
    assert "Second words." in post.body
    assert "no parent" in await connection.failure("conf_create_page", title="x", body="x", kind="blogpost", parent="1")


async def test_a_live_doc_is_on_cloud_only(connection: Any, request: Any, deployment: str) -> None:
    if deployment == "datacenter":
        words = await connection.failure("conf_create_page", title="Live", space="LAN", body="x", kind="live")
        assert "not on Data Center" in words
        assert not connection.sent("POST")
        return
    live = await made(connection, request, kind="live")
    assert live.subtype == "live"
    shown = await connection.call("conf_get_page", page=live.id)
    assert "type: live" in shown
    assert "version 1 → 2" in await connection.call("conf_update_page", page=live.id, body="Other words.")
    assert "Other words." in live.body


async def test_a_page_that_becomes_something_else_is_told(connection: Any, deployment: str, request: Any) -> None:
    kind = "live" if deployment == "cloud" else "blogpost"
    other = await made(connection, request)
    body = {"id": other.id, "title": "Mine", "status": "current", "version": {"number": 1}, "type": "page"}
    body |= {"body": {"storage": {"value": "<p>x</p>", "representation": "storage"}}}
    connection.sandbox.fault(method="POST", path="(pages|content)$", status=200, body=body)
    shown = await connection.failure("conf_create_page", title="Mine", space="LAN", body="x", kind=kind, draft=True)
    assert "but:" in shown
    assert f"- it is a page, not a {'live doc' if kind == 'live' else 'blog post'}" in shown
    assert "- it is published, not a draft" in shown


async def test_a_draft_is_created_and_stays_one(connection: Any, request: Any) -> None:
    draft = await made(connection, request, draft=True)
    assert draft.status == "draft"
    shown = await connection.call("conf_get_page", page=draft.id)
    assert "status: draft" in shown
    assert "version 1 → 2" in await connection.call("conf_update_page", page=draft.id, body="Other words.")
    assert draft.status == "draft"
    assert "to the trash" in await connection.call("conf_delete_page", page=draft.id)


async def test_an_earlier_version_is_read(connection: Any, request: Any) -> None:
    page = await made(connection, request)
    await connection.call("conf_update_page", page=page.id, body="Later words.")
    assert "First words." in await connection.call("conf_get_page", page=page.id, version=1)
    assert "Later words." in await connection.call("conf_get_page", title=page.title, space="LAN", version=2)
    await connection.failure("conf_get_page", page=page.id, version=9)


async def test_a_title_alone_is_looked_for_everywhere(connection: Any, request: Any) -> None:
    page = await made(connection, request)
    shown = await connection.call("conf_get_page", title=page.title)
    assert f"id: {page.id}\n" in shown
    await connection.call("conf_create_page", title=page.title, space="OPS", body="x")
    words = await connection.failure("conf_get_page", title=page.title)
    other = next(one for one in connection.sandbox.world.pages.values() if one.title == page.title and one.space == "OPS")
    assert f"(id {page.id}, " in words
    assert f"(id {other.id}, " in words
    assert "Pass the id of the one you mean" in words


async def test_blog_posts_of_one_title_are_candidates(connection: Any, request: Any) -> None:
    post = await made(connection, request, kind="blogpost")
    await connection.call("conf_create_page", title=post.title, space="LAN", body="x", kind="blogpost")
    words = await connection.failure("conf_get_page", title=post.title, space="LAN")
    assert f"(id {post.id}, " in words


async def test_titles_like_an_unknown_one_are_named(connection: Any) -> None:
    words = await connection.failure("conf_get_page", title="runbook", space="LAN")
    assert "Space LAN has no page with the title 'runbook'." in words
    assert "Closest: Refund runbook (id " in words


async def test_what_hangs_at_a_page_is_included(connection: Any, deployment: str) -> None:
    everything = ["labels", "children", "ancestors", "attachments", "comments", "restrictions", "views"]
    decks, home = named(connection, "Deck plans"), named(connection, "Lantern Handbook")
    above = named(connection, "Architecture")
    connection.sandbox.clear()
    shown = await connection.call("conf_get_page", page=above.id, include=everything)
    assert "\nlabels: architecture, handbook\n" in shown
    assert f"\nancestors: Lantern Handbook (id {home.id})\n" in shown
    assert f"\nchildren: Deck plans (id {decks.id})\n" in shown
    assert "\nattachments: none\n" in shown
    assert "\nrestrictions: read: not restricted; update: not restricted\n" in shown
    if deployment == "datacenter":
        assert "\nviews: not on Data Center" in shown
        assert len(connection.sandbox.requests) == 1
    else:
        assert "\nviews: " in shown
        assert " people\n" in shown
    found = json.loads(await connection.call("conf_get_page", page=decks.id, include=everything, outputFormat="json"))
    assert found["labels"] == ["vehicles"]
    assert found["children"] == []
    assert [place["title"] for place in found["ancestors"]] == ["Lantern Handbook", "Architecture"]
    assert found["attachments"][0]["name"] == "deck-plan.png"
    assert set(found["comments"]) == {"footer", "inline"}


async def test_labels_take_no_request_of_their_own(connection: Any) -> None:
    page = named(connection, "Refund runbook")
    connection.sandbox.clear()
    shown = await connection.call("conf_get_page", page=page.id, include=["labels"], headings=True)
    assert "labels: " in shown
    assert len(connection.sent("GET", "/content/") + connection.sent("GET", "/pages/")) == 1


async def test_comments_are_counted_by_kind(connection: Any) -> None:
    world = connection.sandbox.world
    commented = next(world.pages[one.page] for one in world.page_comments.values() if one.kind == "inline" and one.parent is None)
    counts = {
        kind: sum(one.page == commented.id and one.kind == kind and one.parent is None for one in world.page_comments.values())
        for kind in ("footer", "inline")
    }
    shown = await connection.call("conf_get_page", page=commented.id, include=["comments"])
    assert f"comments: {counts['footer']} footer, {counts['inline']} inline" in shown


async def test_a_page_is_made_from_a_template(connection: Any, request: Any, deployment: str) -> None:
    if deployment == "datacenter":
        for tool, arguments in (("conf_list_templates", {}), ("conf_create_page", {"title": "T", "template": "Decision"})):
            words = await connection.failure(tool, space="LAN", **arguments)
            assert "not on Data Center" in words
        return
    shown = await connection.call("conf_list_templates", space="LAN")
    assert "| 163842 | Decision | LAN | One question, one answer |" in shown
    assert "Meeting notes" in shown
    assert "Pier survey" not in shown
    title = f"Notes {request.node.name}"
    done = await connection.call("conf_create_page", title=title, space="LAN", template="meeting notes", body="And more.")
    assert "The template's variables still to fill in: [topic], [room]." in done
    assert named(connection, title).body == (
        "<h2>About</h2><p>We spoke about [topic] in [room].</p><h2>Decisions</h2><ul><li>none yet</li></ul><p>And more.</p>"
    )
    words = await connection.failure("conf_create_page", title="x", space="LAN", template="Pier survey")
    assert "There is no template 'Pier survey'. There are: Decision (id 163842, LAN); Meeting notes" in words
    assert "no body" in await connection.failure("conf_create_page", title="x", space="LAN")


async def test_the_variables_of_a_template_are_filled(connection: Any, request: Any, deployment: str) -> None:
    if deployment == "datacenter":
        pytest.skip("not on Data Center")
    title = f"Filled {request.node.name}"
    made = {"title": title, "space": "LAN", "template": "Meeting notes"}
    done = await connection.call("conf_create_page", **made, variables={"Topic": "fares & fees\n<3>", "room": "bridge"})
    assert "still to fill in" not in done
    assert "<p>We spoke about fares &amp; fees<br />&lt;3&gt; in Bridge.</p>" in named(connection, title).body
    done = await connection.call("conf_create_page", **made | {"title": f"{title} 2"}, variables={"topic": "fares"})
    assert "The template's variables still to fill in: [room]." in done
    assert "<p>We spoke about fares in [room].</p>" in named(connection, f"{title} 2").body
    connection.sandbox.clear()
    words = await connection.failure("conf_create_page", **made, variables={"theme": "fares"})
    assert "The template has no variable 'theme'. It has: topic, room." in words
    words = await connection.failure("conf_create_page", **made, variables={"room": "Mess"})
    assert "'Mess' is none of the values of the template's variable 'room': Bridge." in words
    words = await connection.failure("conf_create_page", title="x", space="LAN", body="x", variables={"room": "Bridge"})
    assert "There is no template to fill variables of." in words
    assert not connection.sent("POST")


async def test_a_dry_run_of_a_blog_post_sends_nothing(connection: Any) -> None:
    shown = await connection.call("conf_create_page", title="Dry", space="LAN", body="x", kind="blogpost", dryRun=True)
    assert "nothing was sent" in shown
    assert not connection.sent("POST")
