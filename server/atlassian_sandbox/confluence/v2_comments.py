"""Comments of Cloud's v2 API: footer and inline."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox import bodies
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


def _of_kind(call: Call, kind: str, reference: str) -> PageComment:
    """A comment of one kind: at the other kind's address there is none."""
    comment = common.get_comment(call, reference)
    if comment.kind != kind:
        raise Refusal(404, f"No {kind} comment found with id : {reference}")
    return comment


def _replies(kind: str) -> Behaviour:
    def replies(call: Call) -> Any:
        above = _of_kind(call, kind, call.values[0])
        found = [comment for comment in call.world.page_comments.values() if comment.parent == above.id]
        return listing(call, found, lambda comment: comment_json(call, comment))

    return replies


def _get_comment(kind: str) -> Behaviour:
    return lambda call: comment_json(call, _of_kind(call, kind, call.values[0]))


def _add_comment(kind: str) -> Behaviour:
    def add(call: Call) -> Any:
        body = call.body
        parent, page = body.get("parentCommentId"), body.get("pageId") or body.get("blogPostId")
        if (parent is None) == (page is None):
            raise Refusal(400, "Exactly one of pageId, blogPostId and parentCommentId must be given.")
        wanted = "blogpost" if body.get("blogPostId") else "page"
        page = _of_kind(call, kind, parent).page if parent else common.get_page(call, page, wanted).id
        storage = common.storage_of(call, body.get("body"))
        moment = call.world.clock.tick()
        comment = PageComment(call.world.new_id(), page, call.user.key, moment, storage, parent=parent)
        if kind == "inline":
            comment.kind = "inline"
            comment.selection = call.world.page_comments[parent].selection if parent else _selection(call, page)
        call.world.page_comments[comment.id] = comment
        return comment_json(call, comment)

    return add


def _selection(call: Call, page: str) -> str:
    """The text that an inline comment is to be on. Raises Refusal 400 where the page hasn't got it."""
    properties = call.body.get("inlineCommentProperties") or {}
    selection = properties.get("textSelection") or ""
    count = " ".join(bodies.plain(call.world.pages[page].body).split()).count(selection) if selection else 0
    if (
        not count
        or properties.get("textSelectionMatchCount") != count
        or not (0 <= properties.get("textSelectionMatchIndex", -1) < count)
    ):
        raise Refusal(400, "The text selection does not match the page.")
    return str(selection)


def _edit_comment(kind: str) -> Behaviour:
    return lambda call: _edited(call, _of_kind(call, kind, call.values[0]))


def _edited(call: Call, comment: PageComment) -> Any:
    number = (call.body.get("version") or {}).get("number")
    if number != comment.version + 1:
        raise Refusal(409, f"Version must be incremented. Current Version: [{comment.version}]. Provided: [{number}]")
    if call.body.get("body") or comment.kind == "footer":
        comment.body = common.storage_of(call, call.body.get("body"))
    comment.version += 1
    comment.author, comment.created = call.user.key, call.world.clock.tick()
    if comment.kind == "inline" and "resolved" in call.body:
        comment.resolution = "resolved" if call.body["resolved"] else "reopened"
    return comment_json(call, comment)


def _delete_comment(kind: str) -> Behaviour:
    def delete(call: Call) -> Any:
        common.delete_comment(call, _of_kind(call, kind, call.values[0]))

    return delete


def _comment_paths(kind: str) -> dict[str, Behaviour]:
    return {
        f"GET {kind}-comments": _all_comments(kind),
        f"POST {kind}-comments": _add_comment(kind),
        f"GET {kind}-comments/{{}}": _get_comment(kind),
        f"PUT {kind}-comments/{{}}": _edit_comment(kind),
        f"DELETE {kind}-comments/{{}}": _delete_comment(kind),
        f"GET {kind}-comments/{{}}/children": _replies(kind),
        f"GET pages/{{}}/{kind}-comments": _comments_of_page(kind),
        f"GET blogposts/{{}}/{kind}-comments": _comments_of_page(kind),
    }


ROUTES: dict[str, Behaviour] = {**_comment_paths("footer"), **_comment_paths("inline")}
