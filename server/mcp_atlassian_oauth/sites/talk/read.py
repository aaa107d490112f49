"""Comments of pages from JSON, v2's and Data Center's, and in the order of a conversation."""

from __future__ import annotations

from collections.abc import Sequence

from mcp_atlassian_oauth.sites.lenient import dig, mapping, number, objects, text
from mcp_atlassian_oauth.sites.protocols import Json, User
from mcp_atlassian_oauth.sites.read_jira import read_user
from mcp_atlassian_oauth.sites.richtext import RichText
from mcp_atlassian_oauth.sites.talk import PageComment, Place


def read_comment(raw: Json, place: Place) -> PageComment:
    """Return a comment of v2, whose address says its place."""
    author = text(raw, "version", "authorId")
    return PageComment(
        id=text(raw, "id"),
        place=place,
        page_id=text(raw, "pageId") or text(raw, "blogPostId"),
        parent=text(raw, "parentCommentId"),
        author=User(id=author, name=None) if author else None,
        updated=text(raw, "version", "createdAt"),
        version=number(raw, "version", "number"),
        body=_body(raw),
        selection=text(raw, "properties", "inlineOriginalSelection") or text(raw, "properties", "inline-original-selection"),
        resolution=text(raw, "resolutionStatus"),
        raw=raw,
    )


def read_content_comment(raw: Json) -> PageComment:
    """Return a comment of Data Center's content API."""
    extensions = mapping(raw, "extensions")
    ancestors = objects(raw, "ancestors")
    selection = text(extensions, "inlineProperties", "originalSelection")
    inline = selection is not None or text(extensions, "location") in ("inline", "resolved")
    return PageComment(
        id=text(raw, "id"),
        place="inline" if inline else "footer",
        page_id=text(raw, "container", "id"),
        parent=text(ancestors[-1], "id") if ancestors else None,
        author=read_user(dig(raw, "version", "by")),
        updated=text(raw, "version", "when"),
        version=number(raw, "version", "number"),
        body=_body(raw),
        selection=selection,
        resolution=text(extensions, "resolution", "status") if inline else None,
        raw=raw,
    )


def _body(raw: Json) -> RichText | None:
    value = dig(raw, "body", "storage", "value")
    return RichText("storage", value) if isinstance(value, str) else None


def threaded(comments: Sequence[PageComment]) -> tuple[PageComment, ...]:
    """Return comments with each one's replies right behind it; those whose parent isn't among them stay where they are."""
    ids = {comment.id for comment in comments if comment.id}
    replies: dict[str | None, list[PageComment]] = {}
    for comment in comments:
        known = comment.parent in ids and comment.parent != comment.id
        replies.setdefault(comment.parent if known else None, []).append(comment)
    ordered: list[PageComment] = []
    # An explicit stack: what a server sends may be nested deeper than Python's, or in a circle.
    stack = replies.pop(None, [])[::-1]
    while stack:
        comment = stack.pop()
        ordered.append(comment)
        if comment.id:
            stack.extend(reversed(replies.pop(comment.id, [])))
    return (*ordered, *(comment for rest in replies.values() for comment in rest))
