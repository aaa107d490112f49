"""Data Center's content API: what it does with pages, comments, labels and spaces."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Attachment, Page, PageComment

from . import common
from .content import Thing, children_json, children_of, content_json, find, history_json, label_json, listing, space_json


def _list(call: Call) -> Any:
    kind, key, title, status = (
        call.text("type") or "page",
        call.text("spaceKey"),
        call.text("title"),
        call.text("status") or "current",
    )
    ids = call.words("ids")
    found = [
        page
        for page in call.world.pages.values()
        if page.kind == kind
        and key in (None, page.space)
        and title in (None, page.title)
        and call.text("postingDay") in (None, page.versions[0].created.strftime("%Y-%m-%d"))
        and (page.status == status or status == "any")
        and (not ids or page.id in ids)
    ]
    expand = call.words("expand")
    return listing(call, found, lambda page: content_json(call, page, expand))


def _get(call: Call) -> Any:
    status = call.text("status")
    thing = find(call, call.values[0], trashed=status in ("trashed", "any"))
    if isinstance(thing, Page) and thing.status == "draft" and status not in ("draft", "any"):
        raise Refusal(404, f"No content found with id: ContentId{{id={thing.id}}}")
    number = call.integer("version", 0)
    version = common.version_of(thing, number) if isinstance(thing, Page) and number else None
    # Unasked, the server shows the space, the history and the version (Atlassian: default expansions of content).
    expand = call.words("expand") or ["space", "history", "version", "extensions"]
    return content_json(call, thing, expand, version)


def _create(call: Call) -> Any:
    body = call.body
    kind = body.get("type") or "page"
    if kind == "comment":
        return _create_comment(call)
    if kind not in ("page", "blogpost"):
        raise Refusal(400, f"Content of type '{kind}' cannot be created here.")
    space = call.world.spaces.get(str((body.get("space") or {}).get("key")))
    if space is None:
        raise Refusal(404, f"No space with key : {(body.get('space') or {}).get('key')}")
    ancestors = body.get("ancestors") or []
    parent = str(ancestors[-1].get("id")) if ancestors else None
    storage = common.storage_of(call, body.get("body")) if body.get("body") else ""
    status = body.get("status") or call.text("status") or "current"
    page = common.new_page(call, space, kind, body.get("title"), storage, parent, status)
    return content_json(call, page, call.words("expand") or ["space", "history", "version", "body.storage", "ancestors"])


def _create_comment(call: Call) -> Any:
    container = call.body.get("container") or {}
    page = common.get_page(call, str(container.get("id")))
    ancestors = call.body.get("ancestors") or []
    parent = common.get_comment(call, str(ancestors[-1].get("id"))).id if ancestors else None
    storage = common.storage_of(call, call.body.get("body"))
    comment = PageComment(call.world.new_id(), page.id, call.user.key, call.world.clock.tick(), storage, parent=parent)
    if parent:
        above = call.world.page_comments[parent]
        comment.kind, comment.selection = above.kind, above.selection
    call.world.page_comments[comment.id] = comment
    return content_json(call, comment, call.words("expand") or ["version", "body.storage", "container"])


def _update(call: Call) -> Any:
    thing = find(call, call.values[0], trashed=True)
    body = call.body
    number = (body.get("version") or {}).get("number")
    if isinstance(thing, PageComment):
        if number != thing.version + 1:
            raise Refusal(409, f"Version must be incremented on update. Current version is: {thing.version}")
        thing.body = common.storage_of(call, body.get("body"))
        thing.version, thing.author, thing.created = number, call.user.key, call.world.clock.tick()
    elif isinstance(thing, Page):
        if number is None:
            raise Refusal(400, "Must supply an incremented version when updating Content. No version supplied.")
        if body.get("type") not in (None, thing.kind):
            raise Refusal(400, f"The type of content {thing.id} is {thing.kind}, not {body.get('type')}.")
        storage = common.storage_of(call, body["body"]) if body.get("body") else thing.body
        version = body["version"]
        title = body.get("title") or thing.title
        common.new_version(call, thing, number, title, storage, version.get("message") or "", bool(version.get("minorEdit")))
        ancestors = body.get("ancestors") or []
        common.move(call, thing, str(ancestors[-1].get("id")) if ancestors else None)
        common.into_space(call, thing, (body.get("space") or {}).get("key") or thing.space)
        thing.status = body.get("status") or "current"
    return content_json(call, thing, ["space", "history", "version", "body.storage", "ancestors"])


def _delete(call: Call) -> Any:
    thing = find(call, call.values[0], trashed=True)
    if isinstance(thing, PageComment):
        common.delete_comment(call, thing)
    elif isinstance(thing, Attachment):
        del call.world.attachments[thing.id]
    else:
        common.delete(call, thing, call.text("status") == "trashed")


def _history(call: Call) -> Any:
    return history_json(call, find(call, call.values[0]), [*call.words("expand"), "lastUpdated"], None)


def _children(call: Call) -> Any:
    return children_json(call, common.get_page(call), call.words("expand"), None)


def _children_of_type(call: Call) -> Any:
    return _listed(call, children_of(call, common.get_page(call), call.values[1]))


def _comments(call: Call) -> Any:
    page = common.get_page(call)
    locations = call.words("location")
    comments = children_of(call, page, "comment")
    if call.text("depth") == "all":
        comments = [comment for comment in call.world.page_comments.values() if comment.page == page.id]
    # What is resolved is in neither of the other two places.
    return _listed(call, [c for c in comments if not locations or _location(c) in locations])


def _location(comment: PageComment) -> str:
    return "resolved" if comment.kind == "inline" and comment.resolution == "resolved" else comment.kind


def _files(call: Call) -> Any:
    name, media = call.text("filename"), call.text("mediaType")
    files = children_of(call, common.get_page(call), "attachment")
    return _listed(call, [f for f in files if name in (None, f.filename) and media in (None, f.media_type)])


def _listed(call: Call, things: Sequence[Thing]) -> dict[str, Any]:
    expand = call.words("expand")
    return listing(call, things, lambda thing: content_json(call, thing, expand))


def _descendants(call: Call) -> Any:
    page = common.get_page(call)
    found: list[Page] = []
    waiting = call.world.children(page.id)
    while waiting:
        found.extend(waiting)
        waiting = [child for above in waiting for child in call.world.children(above.id)]
    return _listed(call, found)


def _labels(call: Call) -> Any:
    return listing(call, common.get_page(call).labels, label_json, 200)


def _add_labels(call: Call) -> Any:
    page = common.get_page(call)
    given = call.payload.json if isinstance(call.payload.json, list) else [call.payload.json or {}]
    for label in given:
        name = str(label.get("name") or "").lower()
        if not name or " " in name:
            raise Refusal(400, f"'{name}' is not a valid label.")
        if name not in page.labels:
            page.labels.append(name)
    return listing(call, page.labels, label_json, 200)


def _remove_label(call: Call) -> Any:
    page = common.get_page(call)
    name = call.values[1] if len(call.values) > 1 else call.text("name")
    if name not in page.labels:
        raise Refusal(404, f"Label '{name}' is not on content {page.id}.")
    page.labels.remove(name)


def _spaces(call: Call) -> Any:
    keys, kind, status = [*call.words("spaceKey"), *call.words("spaceKeys")], call.text("type"), call.text("status")
    found = [
        space
        for space in call.world.spaces.values()
        if (not keys or space.key in keys) and kind in (None, space.kind) and status in (None, space.status)
    ]
    expand = call.words("expand")
    return listing(call, found, lambda space: space_json(call, space, expand))


def _space(call: Call) -> Any:
    return space_json(call, common.get_space(call), call.words("expand"))


def _create_space(call: Call) -> Any:
    description = ((call.body.get("description") or {}).get("plain") or {}).get("value") or ""
    space = common.new_space(call, call.body.get("key"), call.body.get("name"), description)
    return space_json(call, space, ["description", "homepage"])


def _space_content(call: Call) -> Any:
    space = common.get_space(call)
    kind = call.values[1] if len(call.values) > 1 else "page"
    found = [p for p in call.world.pages.values() if p.space == space.key and p.kind == kind and p.status == "current"]
    if call.text("depth") == "root":
        found = [page for page in found if page.parent is None]
    shown = _listed(call, found)
    return shown if len(call.values) > 1 else {"page": shown, "blogpost": {"results": [], "size": 0}}


LABELS: dict[str, Behaviour] = {
    "POST content/{}/label": _add_labels,
    "DELETE content/{}/label": _remove_label,
    "DELETE content/{}/label/{}": _remove_label,
}
"""What Cloud's v1 still has."""

ROUTES: dict[str, Behaviour] = {
    **LABELS,
    "GET content/{}/label": _labels,
    "GET content": _list,
    "POST content": _create,
    "GET content/{}": _get,
    "PUT content/{}": _update,
    "DELETE content/{}": _delete,
    "GET content/{}/history": _history,
    "GET content/{}/child": _children,
    "GET content/{}/child/{}": _children_of_type,
    "GET content/{}/child/comment": _comments,
    "GET content/{}/child/attachment": _files,
    "GET content/{}/descendant/{}": _descendants,
    "GET space": _spaces,
    "POST space": _create_space,
    "GET space/{}": _space,
    "GET space/{}/content": _space_content,
    "GET space/{}/content/{}": _space_content,
}
