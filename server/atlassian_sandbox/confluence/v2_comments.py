"""Comments of Cloud's v2 API: footer and inline."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import PageComment

from . import common
from .common import iso
from .v2_common import account_of, body_json, listing


def comment_json(call: Call, comment: PageComment) -> dict[str, Any]:
    """A comment on a page."""
    version = {"number": comment.version, "authorId": account_of(call, comment.author), "createdAt": iso(comment.created)}
    page = call.world.pages[comment.page]
    shown: dict[str, Any] = {
        "id": comment.id,
        "status": "current",
        "title": f"Re: {page.title}",
        "pageId" if page.kind == "page" else "blogPostId": comment.page,
        "version": {**version, "message": "", "minorEdit": False},
        "body": body_json(comment.body, call.text("body-format")),
        "_links": {"webui": f"{common.page_path(page)}?focusedCommentId={comment.id}", "base": common.web(call)},
    }
    if comment.parent:
        shown["parentCommentId"] = comment.parent
    if comment.kind == "inline":
        shown["resolutionStatus"] = comment.resolution
        shown["properties"] = {"inlineOriginalSelection": comment.selection, "inlineMarkerRef": f"marker-{comment.id}"}
    return shown


def _comments_of_page(kind: str) -> Behaviour:
    def comments(call: Call) -> Any:
        page = common.get_page(call)
        found = [c for c in call.world.page_comments.values() if c.page == page.id and c.kind == kind and c.parent is None]
        wanted = call.words("resolution-status")
        found = [comment for comment in found if not wanted or comment.resolution in wanted]
        return listing(call, found, lambda comment: comment_json(call, comment))

    return comments


def _all_comments(kind: str) -> Behaviour:
    def comments(call: Call) -> Any:
        found = [comment for comment in call.world.page_comments.values() if comment.kind == kind]
        return listing(call, found, lambda comment: comment_json(call, comment))

    return comments


def _replies(call: Call) -> Any:
    above = common.get_comment(call, call.values[0])
    found = [comment for comment in call.world.page_comments.values() if comment.parent == above.id]
    return listing(call, found, lambda comment: comment_json(call, comment))


def _get_comment(call: Call) -> Any:
    return comment_json(call, common.get_comment(call, call.values[0]))


def _add_comment(kind: str) -> Behaviour:
    def add(call: Call) -> Any:
        body = call.body
        parent, page = body.get("parentCommentId"), body.get("pageId") or body.get("blogPostId")
        if (parent is None) == (page is None):
            raise Refusal(400, "Exactly one of pageId, blogPostId and parentCommentId must be given.")
        page = common.get_comment(call, parent).page if parent else common.get_page(call, page).id
        storage = common.storage_of(call, body.get("body"))
        moment = call.world.clock.tick()
        comment = PageComment(call.world.new_id(), page, call.user.key, moment, storage, parent=parent)
        if kind == "inline":
            comment.kind = "inline"
            comment.selection = (body.get("inlineCommentProperties") or {}).get("textSelection", "")
        call.world.page_comments[comment.id] = comment
        return comment_json(call, comment)

    return add


def _edit_comment(call: Call) -> Any:
    comment = common.get_comment(call, call.values[0])
    number = (call.body.get("version") or {}).get("number")
    if number != comment.version + 1:
        raise Refusal(409, f"Version must be incremented. Current Version: [{comment.version}]. Provided: [{number}]")
    comment.body = common.storage_of(call, call.body.get("body"))
    comment.version += 1
    if "resolved" in call.body:
        comment.resolution = "resolved" if call.body["resolved"] else "open"
    return comment_json(call, comment)


def _delete_comment(call: Call) -> Any:
    comment = common.get_comment(call, call.values[0])
    gone = {comment.id, *(reply.id for reply in call.world.page_comments.values() if reply.parent == comment.id)}
    for identity in gone:
        del call.world.page_comments[identity]


def _comment_paths(kind: str) -> dict[str, Behaviour]:
    return {
        f"GET {kind}-comments": _all_comments(kind),
        f"POST {kind}-comments": _add_comment(kind),
        f"GET {kind}-comments/{{}}": _get_comment,
        f"PUT {kind}-comments/{{}}": _edit_comment,
        f"DELETE {kind}-comments/{{}}": _delete_comment,
        f"GET {kind}-comments/{{}}/children": _replies,
        f"GET pages/{{}}/{kind}-comments": _comments_of_page(kind),
        f"GET blogposts/{{}}/{kind}-comments": _comments_of_page(kind),
    }


ROUTES: dict[str, Behaviour] = {**_comment_paths("footer"), **_comment_paths("inline")}
