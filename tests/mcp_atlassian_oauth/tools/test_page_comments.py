"""Comments on pages: walked to the last with their replies, put on texts, resolved; and no success that is none."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import MAX_CHARS, size
from mcp_atlassian_oauth.tools.page_comments import anchored

pytestmark = pytest.mark.anyio


def identity_of(answer: str) -> str:
    """The id of the comment that an answer shows."""
    found = re.search(r"· id (\d+)", answer)
    assert found
    return found[1]


async def walked(connection: Any, page: str) -> str:
    """All answers of a walk over the comments of a page, put together."""
    shown, cursor = "", {}
    while True:
        answer = await connection.call("conf_list_comments", page=page, **cursor)
        assert size(answer) <= MAX_CHARS
        text, _, note = answer.partition("\n\n[cut here; ")
        shown += text + "\n\n"
        if not note:
            return shown
        cursor = {"cursor": note.partition('cursor="')[2].partition('"')[0]}


def add_inline(connection: Any, page: str, text: str = "First paragraph.") -> Any:
    """An inline comment, which only Cloud's API can make."""
    from atlassian_sandbox.world import PageComment

    world = connection.sandbox.world
    comment = PageComment(world.new_id(), page, "praman", world.clock.tick(), "<p>Is it?</p>", kind="inline", selection=text)
    world.page_comments[comment.id] = comment
    return comment


async def test_a_comment_is_added_and_replied_to(connection: Any, page: str) -> None:
    shown = await connection.call("conf_add_comment", page=page, body="Is the _tide_ right?")
    assert "as Confluence now holds it" in shown
    assert "Is the _tide_ right?" in shown
    first = identity_of(shown)
    reply = await connection.call("conf_add_comment", page=page, body="Indeed so", parent=first)
    assert f"reply to {first}" in reply
    await connection.call("conf_add_comment", page=page, body="Another thread")
    again = await connection.call("conf_add_comment", page=page, body="Gladly", parent=identity_of(reply))
    listed = await connection.call("conf_list_comments", page=page)
    places = [listed.index(words) for words in ("tide", "Indeed so", "Gladly", "Another thread")]
    assert places == sorted(places)
    assert f"reply to {identity_of(reply)}" in again
    assert connection.sandbox.world.users["mokafor"].display_name in listed


async def test_an_inline_comment_is_on_its_text(connection: Any, page: str, deployment: str) -> None:
    asked = {"page": page, "body": "Why first?", "selection": "First  paragraph"}
    if deployment == "datacenter":
        words = await connection.failure("conf_add_comment", **asked)
        assert "not on Data Center" in words
        assert not connection.sent("POST", "/content")
        return
    shown = await connection.call("conf_add_comment", **asked)
    assert "on “First paragraph”" in shown
    assert "inline" in shown
    assert "open" in shown
    reply = await connection.call("conf_add_comment", page=page, body="Because.", parent=identity_of(shown))
    assert "inline" in reply
    assert connection.sandbox.world.page_comments[identity_of(reply)].kind == "inline"
    twice = await connection.call("conf_add_comment", page=page, body="Both", selection="paragraph.")
    assert "first of 2 places" in twice


async def test_a_text_that_the_page_has_not_is_refused(connection: Any, page: str, deployment: str) -> None:
    words = await connection.failure("conf_add_comment", page=page, body="x", selection="No such words")
    assert "Nothing was sent" in words
    if deployment == "cloud":
        # Neither what a macro is told nor what runs over two paragraphs can be selected.
        assert "has no text" in await connection.failure("conf_add_comment", page=page, body="x", selection="project = X")
        over = await connection.failure("conf_add_comment", page=page, body="x", selection="paragraph.Second")
        assert "has no text" in over
    assert not connection.sent("POST", "comment")


async def test_all_comments_are_walked_once(connection: Any, page: str, deployment: str) -> None:
    for number in range(19):
        shown = await connection.call("conf_add_comment", page=page, body=f"Remark {number:02d}. " + "long words here " * 80)
        if number % 3 == 0:
            await connection.call("conf_add_comment", page=page, body=f"Reply {number:02d}", parent=identity_of(shown))
    for number in range(3):
        comment = add_inline(connection, page)
        comment.body = f"<p>Inline {number}</p>"
    comment.resolution = "resolved"
    shown = await walked(connection, page)
    found = re.findall(r"(?:Remark|Reply|Inline) \d+", shown)
    assert len(found) == len(set(found)) == 19 + 7 + 3
    assert shown.index("Remark 03") < shown.index("Reply 03") < shown.index("Remark 04")
    assert " · resolved**" in shown
    await connection.call("set_defaults", outputFormat="json")
    ids: list[str] = []
    cursor: dict[str, str] = {}
    while True:
        answer = json.loads(await connection.call("conf_list_comments", page=page, **cursor))
        ids += [one["id"] for one in answer["comments"]]
        if "cursor" not in answer:
            break
        cursor = {"cursor": answer["cursor"]}
    assert len(ids) == len(set(ids)) == 29


async def test_a_blog_post_has_comments(connection: Any) -> None:
    posts = [page for page in connection.sandbox.world.pages.values() if page.kind == "blogpost" and page.status == "current"]
    shown = await connection.call("conf_add_comment", page=posts[0].id, body="Well done, all")
    assert "Well done" in shown
    assert "Well done" in await connection.call("conf_list_comments", page=posts[0].id)


async def test_no_comments_and_no_page(connection: Any, page: str) -> None:
    assert "has no comments" in await connection.call("conf_list_comments", page=page)
    await connection.failure("conf_list_comments", page="999999999")
    assert "cursor" in await connection.failure("conf_list_comments", page=page, cursor="what/ever-else")
    words = await connection.failure("conf_add_comment", page=page, body="  ")
    assert "Nothing was sent" in words


async def test_a_reply_must_belong_to_the_page(connection: Any, page: str) -> None:
    other = next(iter(connection.sandbox.world.page_comments.values()))
    words = await connection.failure("conf_add_comment", page=page, body="x", parent=other.id)
    assert f"is on page {other.page}" in words
    await connection.failure("conf_add_comment", page=page, body="x", parent="987654321")
    assert not connection.sent("POST", "comment")


async def test_a_comment_is_changed(connection: Any, page: str) -> None:
    added = await connection.call("conf_add_comment", page=page, body="First words")
    comment = identity_of(added)
    rehearsed = await connection.call("conf_update_comment", id=comment, body="Other words", dryRun=True)
    assert "-First words" in rehearsed
    assert "+Other words" in rehearsed
    assert "First words" in connection.sandbox.world.page_comments[comment].body
    shown = await connection.call("conf_update_comment", id=comment, body="Other words")
    assert "Other words" in shown
    assert connection.sandbox.world.page_comments[comment].version == 2
    assert "nothing to change" in await connection.failure("conf_update_comment", id=comment)


async def test_an_inline_comment_is_resolved_and_reopened(connection: Any, page: str, deployment: str) -> None:
    comment = add_inline(connection, page)
    if deployment == "datacenter":
        assert "not on Data Center" in await connection.failure("conf_update_comment", id=comment.id, resolved=True)
        assert not connection.sent("PUT")
        return
    rehearsed = await connection.call("conf_update_comment", id=comment.id, resolved=True, dryRun=True)
    assert "Resolution: open -> resolved" in rehearsed
    assert comment.resolution == "open"
    assert " · resolved**" in await connection.call("conf_update_comment", id=comment.id, resolved=True)
    assert comment.body == "<p>Is it?</p>"
    assert " · reopened**" in await connection.call("conf_update_comment", id=comment.id, resolved=False, body="It is!")
    footer = identity_of(await connection.call("conf_add_comment", page=page, body="Below"))
    assert "no inline one" in await connection.failure("conf_update_comment", id=footer, resolved=True)


async def test_what_the_server_ignores_is_told(connection: Any, page: str, deployment: str) -> None:
    added = await connection.call("conf_add_comment", page=page, body="First words")
    comment = identity_of(added)
    post, put = ("footer-comments$", "footer-comments/") if deployment == "cloud" else ("/content$", "/content/")
    # The answer names no comment.
    connection.sandbox.fault(method="POST", path=post, status=200, body={})
    assert "may have been added, or not" in await connection.failure("conf_add_comment", page=page, body="Lost words")
    # It names one that reads otherwise.
    connection.sandbox.fault(method="POST", path=post, status=200, body={"id": comment})
    words = await connection.failure("conf_add_comment", page=page, body="Something entirely different was meant")
    assert "First words" in words
    assert "may have been added, or not" in words
    # It can't be read back.
    connection.sandbox.fault(method="POST", path=post, status=200, body={"id": "987654321"})
    assert "can't be read back" in await connection.failure("conf_add_comment", page=page, body="Gone words")
    # A change that does nothing.
    connection.sandbox.fault(method="PUT", path=put, status=200, body={"id": comment})
    words = await connection.failure("conf_update_comment", id=comment, body="Something entirely different was meant")
    assert "still the old one" in words
    # A refusal in the server's words.
    connection.sandbox.fault(method="PUT", path=put, status=409, body={"message": "Version conflict, so there"})
    assert "so there" in await connection.failure("conf_update_comment", id=comment, body="Other")


async def test_a_reply_that_is_none_and_a_state_that_stays_are_told(connection: Any, page: str, deployment: str) -> None:
    first = identity_of(await connection.call("conf_add_comment", page=page, body="Question"))
    stray = identity_of(await connection.call("conf_add_comment", page=page, body="The answer"))
    path = "footer-comments$" if deployment == "cloud" else "/content$"
    connection.sandbox.fault(method="POST", path=path, status=200, body={"id": stray})
    shown = await connection.failure("conf_add_comment", page=page, body="The answer", parent=first)
    assert f"but it is no reply to {first}" in shown
    if deployment == "cloud":
        inline = add_inline(connection, page)
        connection.sandbox.fault(method="PUT", path="inline-comments/", status=200, body={"id": inline.id})
        assert "it is open" in await connection.failure("conf_update_comment", id=inline.id, resolved=True)
        connection.sandbox.fault(method="POST", path="inline-comments$", status=200, body={"id": inline.id})
        shown = await connection.failure("conf_add_comment", page=page, body="Is it?", selection="Second paragraph.")
        assert "but it is on 'First paragraph.'" in shown


async def test_mentions_and_links_in_comments_are_looked_up(connection: Any, page: str, deployment: str) -> None:
    user = connection.sandbox.world.users["lvogt"]
    who = user.account_id if deployment == "cloud" else user.name
    shown = await connection.call("conf_add_comment", page=page, body=f"[@](user:{who}) please look")
    held = connection.sandbox.world.page_comments[identity_of(shown)].body
    assert "<ri:user" in held
    assert "Lena Vogt" in await connection.call("conf_list_comments", page=page)
    words = await connection.failure("conf_add_comment", page=page, body="[x](<page:No such page>)")
    assert "There is no page" in words
    assert "space None" not in words


def test_a_text_is_found_across_marks_and_links_but_not_across_paragraphs() -> None:
    from mcp_atlassian_oauth.sites.protocols import Page
    from mcp_atlassian_oauth.sites.richtext import RichText

    words = "<ac:plain-text-link-body><![CDATA[tide & <wind>]]></ac:plain-text-link-body>"
    link = f'<ac:link><ri:page ri:content-title="T" />{words}</ac:link>'
    stored = f"<p>The <strong>old</strong> {link} table</p><ul><li>one</li><li>two</li></ul><p>one</p>"
    page = Page("1", "T", None, None, None, None, 1, None, None, None, None, RichText("storage", stored))
    assert anchored(page, "The old  tide & <wind> table").count == 1
    assert anchored(page, "one").count == 2
    for absent in ("onetwo", "ri:page", "wind> table one"):
        with pytest.raises(AtlassianError, match="has no text"):
            anchored(page, absent)
