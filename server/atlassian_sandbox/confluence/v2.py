"""Cloud's v2 API: pages, blog posts, spaces, comments, labels, attachments, versions, with cursors."""

from __future__ import annotations

import base64
from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import Response, json_response
from atlassian_sandbox.world import Attachment, Page, PageComment, PageVersion, Space

from . import common
from .common import iso

T = TypeVar("T")
Show = Callable[[Any], dict[str, Any]]


def listing(call: Call, items: Sequence[T], show: Callable[[T], Any], default: int = 25) -> Response:
    """A page of results behind a cursor, with the next address in `_links` and in a Link header."""
    limit = min(max(1, call.integer("limit", default)), 250)
    start = _position(call.text("cursor"))
    shown = items[start : start + limit]
    links: dict[str, str] = {"base": common.web(call)}
    headers: list[tuple[str, str]] = []
    if start + len(shown) < len(items):
        kept = [(name, value) for name, value in call.request.query if name not in ("cursor", "limit")]
        cursor = base64.urlsafe_b64encode(f'{{"start":{start + len(shown)}}}'.encode()).decode()
        query = urlencode([("limit", str(limit)), *kept, ("cursor", cursor)])
        path = call.request.path[call.request.path.index("/wiki") :]
        links["next"] = f"{path}?{query}"
        headers.append(("Link", f'<{links["next"]}>; rel="next"'))
    return json_response({"results": [show(item) for item in shown], "_links": links}, headers=headers)


def _position(cursor: str | None) -> int:
    if cursor is None:
        return 0
    try:
        text = base64.urlsafe_b64decode(cursor.encode()).decode()
        return int(text.removeprefix('{"start":').removesuffix("}"))
    except ValueError as error:
        raise Refusal(400, "The cursor is invalid.") from error


def _account(call: Call, key: str) -> str:
    return call.world.users[key].account_id


def version_json(call: Call, version: PageVersion) -> dict[str, Any]:
    """A version of a page."""
    return {
        "number": version.number,
        "message": version.message,
        "minorEdit": version.minor,
        "authorId": _account(call, version.author),
        "createdAt": iso(version.created),
        "ncsStepVersion": None,
    }


def _body(body: str, representation: str | None) -> dict[str, Any]:
    if representation is None:
        return {}
    return {representation: {"representation": representation, "value": common.body_value(body, representation)}}


def page_json(call: Call, page: Page, version: PageVersion | None = None) -> dict[str, Any]:
    """A page or blog post; the body in the representation that `body-format` asks for."""
    shown_version = version or page.current
    first = page.versions[0]
    path = common.page_path(page)
    shown: dict[str, Any] = {
        "id": page.id,
        "status": page.status if version in (None, page.current) else "historical",
        "title": shown_version.title,
        "spaceId": call.world.spaces[page.space].id,
        "authorId": _account(call, first.author),
        "createdAt": iso(first.created),
        "version": version_json(call, shown_version),
        "body": _body(shown_version.body, call.text("body-format")),
        "_links": {
            "webui": path, "editui": f"/pages/resumedraft.action?draftId={page.id}", "tinyui": f"/x/{page.id}",
            "edituiv2": f"{path}/edit", "base": common.web(call),
        },
    }  # fmt: skip
    if page.kind == "page":
        shown |= {
            "parentId": page.parent,
            "parentType": "page" if page.parent else None,
            "position": page.position,
            "ownerId": _account(call, first.author),
            "lastOwnerId": None,
            "subtype": None,
        }
    return shown


def _get(kind: str) -> Behaviour:
    def get(call: Call) -> Any:
        page = common.get_page(call, kind=kind, trashed=True)
        shown = page_json(call, page, common.version_of(page, call.integer("version", 0)))
        if call.flag("include-labels"):
            labels = [_label(name) for name in page.labels]
            shown["labels"] = {"results": labels, "meta": {"hasMore": False}, "_links": {}}
        if call.flag("include-versions"):
            versions = [version_json(call, version) for version in reversed(page.versions)]
            shown["versions"] = {"results": versions, "meta": {"hasMore": False}, "_links": {}}
        return shown

    return get


def _chosen(call: Call, pages: Sequence[Page]) -> list[Page]:
    """Pages by the filters of lists, in their order."""
    ids, spaces, title = call.words("id"), call.words("space-id"), call.text("title")
    statuses = call.words("status") or ["current"]
    found = [
        page
        for page in pages
        if (not ids or page.id in ids)
        and (not spaces or call.world.spaces[page.space].id in spaces)
        and (title is None or page.title == title)
        and (page.status in statuses or "any" in statuses)
    ]
    sort = call.text("sort") or "id"
    keys: dict[str, Callable[[Page], Any]] = {
        "id": lambda page: int(page.id),
        "title": lambda page: page.title.lower(),
        "created-date": lambda page: page.versions[0].created,
        "modified-date": lambda page: page.current.created,
    }
    return sorted(found, key=keys.get(sort.removeprefix("-"), keys["id"]), reverse=sort.startswith("-"))


def _list(kind: str) -> Behaviour:
    def pages(call: Call) -> Any:
        everything = [page for page in call.world.pages.values() if page.kind == kind]
        return listing(call, _chosen(call, everything), lambda page: page_json(call, page))

    return pages


def _list_in_space(kind: str) -> Behaviour:
    def pages(call: Call) -> Any:
        space = _space(call)
        inside = [page for page in call.world.pages.values() if page.kind == kind and page.space == space.key]
        if call.text("depth") == "root":
            inside = [page for page in inside if page.parent is None]
        return listing(call, _chosen(call, inside), lambda page: page_json(call, page))

    return pages


def _create(kind: str) -> Behaviour:
    def create(call: Call) -> Any:
        body = call.body
        space = next((each for each in call.world.spaces.values() if each.id == str(body.get("spaceId"))), None)
        if space is None:
            raise Refusal(404, f"No space found with id : {body.get('spaceId')}")
        storage = common.storage_of(call, body["body"]) if body.get("body") else ""
        parent = None if call.flag("root-level") else body.get("parentId")
        page = common.new_page(call, space, kind, body.get("title"), storage, parent, body.get("status") or "current")
        if call.flag("root-level"):
            page.parent = None
        return page_json(call, page)

    return create


def _update(call: Call) -> Any:
    page = common.get_page(call, trashed=True)
    body = call.body
    if str(body.get("id")) != page.id:
        raise Refusal(400, f"The id of the body ('{body.get('id')}') is not that of the address ('{page.id}').")
    space = body.get("spaceId")
    if space is not None and str(space) != call.world.spaces[page.space].id:
        raise Refusal(400, "A page cannot be moved to another space by an update.")
    storage = common.storage_of(call, body.get("body"))
    version = body.get("version") or {}
    common.new_version(call, page, version.get("number"), body.get("title"), storage, version.get("message") or "")
    common.move(call, page, body.get("parentId"))
    page.status = body.get("status") or page.status
    return page_json(call, page)


def _retitle(call: Call) -> Any:
    page = common.get_page(call)
    common.new_version(call, page, page.current.number + 1, call.body.get("title"), page.body)
    return page_json(call, page)


def _delete(call: Call) -> Any:
    common.delete(call, common.get_page(call, trashed=True), call.flag("purge"))


def _versions(call: Call) -> Any:
    page = common.get_page(call)
    versions = sorted(page.versions, key=lambda version: version.number, reverse=call.text("sort") != "modified-date")

    def show(version: PageVersion) -> dict[str, Any]:
        inner = {"title": version.title, "id": page.id, "body": _body(version.body, call.text("body-format"))}
        return {**version_json(call, version), "page": inner}

    return listing(call, versions, show)


def _version(call: Call) -> Any:
    page = common.get_page(call)
    version = common.version_of(page, int(call.values[1]))
    shown = version_json(call, version)
    numbers = [each.number for each in page.versions]
    later, earlier = [n for n in numbers if n > version.number], [n for n in numbers if n < version.number]
    return {
        **{name: shown[name] for name in ("number", "authorId", "message", "createdAt", "minorEdit")},
        "contentTypeModified": False,
        "collaborators": [shown["authorId"]],
        **({"prevVersion": max(earlier)} if earlier else {}),
        **({"nextVersion": min(later)} if later else {}),
    }


def _children(call: Call) -> Any:
    page = common.get_page(call)

    def show(child: Page) -> dict[str, Any]:
        space = call.world.spaces[child.space].id
        shown = {"id": child.id, "status": child.status, "title": child.title, "spaceId": space}
        return {**shown, "childPosition": child.position, "type": "page"}

    return listing(call, call.world.children(page.id), show)


def _descendants(call: Call) -> Any:
    page = common.get_page(call)
    depth = call.integer("depth", 2)
    found: list[tuple[Page, int]] = []

    def walk(parent: str, level: int) -> None:
        for child in call.world.children(parent):
            found.append((child, level))
            if level < depth:
                walk(child.id, level + 1)

    walk(page.id, 1)
    return listing(
        call,
        found,
        lambda entry: {
            "id": entry[0].id, "status": entry[0].status, "title": entry[0].title, "type": "page",
            "parentId": entry[0].parent, "depth": entry[1], "childPosition": entry[0].position,
        },
    )  # fmt: skip


def _ancestors(call: Call) -> Any:
    page = common.get_page(call)
    return {"results": [{"id": above.id, "type": "page"} for above in call.world.ancestors(page)], "_links": {}}


def _label(name: str) -> dict[str, Any]:
    return {"id": str(20000 + sum(name.encode())), "name": name, "prefix": "global"}


def _labels(call: Call) -> Any:
    return listing(call, common.get_page(call).labels, _label)


def _space(call: Call) -> Space:
    space = next((each for each in call.world.spaces.values() if each.id == call.values[0]), None)
    if space is None:
        raise Refusal(404, f"No space found with id : {call.values[0]}")
    return space


def space_json(call: Call, space: Space) -> dict[str, Any]:
    """A space."""
    shown: dict[str, Any] = {
        "id": space.id,
        "key": space.key,
        "name": space.name,
        "type": space.kind,
        "status": space.status,
        "authorId": _account(call, space.owner),
        "spaceOwnerId": _account(call, space.owner),
        "createdAt": iso(space.created),
        "homepageId": space.homepage,
        "currentActiveAlias": space.key,
        "description": None,
        "icon": None,
        "_links": {"webui": f"/spaces/{space.key}", "base": common.web(call)},
    }
    representation = call.text("description-format")
    if representation:
        shown["description"] = {representation: {"representation": representation, "value": space.description}}
    return shown


def _spaces(call: Call) -> Any:
    keys, ids, kind, status = call.words("keys"), call.words("ids"), call.text("type"), call.text("status")
    labels = call.words("labels")
    found = [
        space
        for space in call.world.spaces.values()
        if (not keys or space.key in keys)
        and (not ids or space.id in ids)
        and kind in (None, space.kind)
        and status in (None, space.status)
        and (not labels or set(labels) & set(space.labels))
    ]
    return listing(call, found, lambda space: space_json(call, space))


def comment_json(call: Call, comment: PageComment) -> dict[str, Any]:
    """A comment on a page."""
    version = {"number": comment.version, "authorId": _account(call, comment.author), "createdAt": iso(comment.created)}
    page = call.world.pages[comment.page]
    shown: dict[str, Any] = {
        "id": comment.id,
        "status": "current",
        "title": f"Re: {page.title}",
        "pageId" if page.kind == "page" else "blogPostId": comment.page,
        "version": {**version, "message": "", "minorEdit": False},
        "body": _body(comment.body, call.text("body-format")),
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


def file_json(call: Call, file: Attachment) -> dict[str, Any]:
    """An attachment of a page."""
    download = common.download_path(file)
    return {
        "id": f"att{file.id}",
        "status": "current",
        "title": file.filename,
        "createdAt": iso(file.created),
        "pageId": file.owner,
        "mediaType": file.media_type,
        "mediaTypeDescription": file.media_type,
        "comment": file.comment,
        "fileId": f"file-{file.id}",
        "fileSize": len(file.data),
        "webuiLink": f"/pages/viewpageattachments.action?pageId={file.owner}",
        "downloadLink": download,
        "version": {
            "number": file.version, "message": file.comment, "minorEdit": False,
            "authorId": _account(call, file.author), "createdAt": iso(file.created),
        },
        "_links": {"webui": f"/pages/viewpageattachments.action?pageId={file.owner}", "download": download},
    }  # fmt: skip


def _files_of_page(call: Call) -> Any:
    page = common.get_page(call)
    name, media = call.text("filename"), call.text("mediaType")
    found = [f for f in call.world.files(page.id) if name in (None, f.filename) and media in (None, f.media_type)]
    return listing(call, found, lambda file: file_json(call, file))


def _get_file(call: Call) -> Any:
    return file_json(call, common.get_file(call, call.values[0]))


def _delete_file(call: Call) -> Any:
    del call.world.attachments[common.get_file(call, call.values[0]).id]


def _users(call: Call) -> Any:
    found = [call.world.user(str(account)) for account in call.body.get("accountIds") or []]
    return {
        "results": [
            {
                "displayName": user.display_name, "publicName": user.display_name, "accountId": user.account_id,
                "accountStatus": "active" if user.active else "inactive", "accountType": user.account_type,
                "email": user.email, "timeZone": user.time_zone, "isExternalCollaborator": False,
            }
            for user in found
            if user is not None
        ]
    }  # fmt: skip


def _paths(kind: str, word: str) -> dict[str, Behaviour]:
    return {
        f"GET {word}": _list(kind),
        f"POST {word}": _create(kind),
        f"GET {word}/{{}}": _get(kind),
        f"PUT {word}/{{}}": _update,
        f"DELETE {word}/{{}}": _delete,
        f"GET {word}/{{}}/versions": _versions,
        f"GET {word}/{{}}/versions/{{}}": _version,
        f"GET {word}/{{}}/labels": _labels,
        f"GET {word}/{{}}/attachments": _files_of_page,
        f"GET {word}/{{}}/footer-comments": _comments_of_page("footer"),
        f"GET {word}/{{}}/inline-comments": _comments_of_page("inline"),
        f"GET spaces/{{}}/{word}": _list_in_space(kind),
    }


def _comment_paths(kind: str) -> dict[str, Behaviour]:
    return {
        f"GET {kind}-comments": _all_comments(kind),
        f"POST {kind}-comments": _add_comment(kind),
        f"GET {kind}-comments/{{}}": _get_comment,
        f"PUT {kind}-comments/{{}}": _edit_comment,
        f"DELETE {kind}-comments/{{}}": _delete_comment,
        f"GET {kind}-comments/{{}}/children": _replies,
    }


ROUTES: dict[str, Behaviour] = {
    **_paths("page", "pages"),
    **_paths("blogpost", "blogposts"),
    **_comment_paths("footer"),
    **_comment_paths("inline"),
    "PUT pages/{}/title": _retitle,
    "GET pages/{}/children": _children,
    "GET pages/{}/direct-children": _children,
    "GET pages/{}/descendants": _descendants,
    "GET pages/{}/ancestors": _ancestors,
    "GET spaces": _spaces,
    "GET spaces/{}": lambda call: space_json(call, _space(call)),
    "GET attachments/{}": _get_file,
    "DELETE attachments/{}": _delete_file,
    "POST users-bulk": _users,
}
