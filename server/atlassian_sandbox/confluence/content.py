"""The content API: all of Data Center's pages, and the same shapes in Cloud's v1 searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Attachment, Page, PageComment, PageVersion, Space

from . import common
from .common import iso

T = TypeVar("T")
Thing = Page | PageComment | Attachment

_BODIES = ("storage", "view", "export_view", "styled_view", "editor", "anonymous_export_view", "atlas_doc_format")


def listing(call: Call, items: Sequence[T], show: Callable[[T], Any], default: int = 25, cap: int = 500) -> dict[str, Any]:
    """A page of results by `start` and `limit`."""
    start, limit = max(0, call.integer("start", 0)), min(max(0, call.integer("limit", default)), cap)
    shown = items[start : start + limit]
    links = {"base": common.web(call), "context": "/wiki" if call.cloud else "/confluence"}
    links["self"] = f"{common.site(call)}{_own_path(call)}"
    if start + len(shown) < len(items) and limit:
        kept = [(name, value) for name, value in call.request.query if name not in ("start", "limit")]
        links["next"] = f"{_own_path(call)}?{urlencode([*kept, ('limit', str(limit)), ('start', str(start + limit))])}"
    return {
        "results": [show(item) for item in shown],
        "start": start,
        "limit": limit,
        "size": len(shown),
        "_links": links,
    }


def _own_path(call: Call) -> str:
    path = call.request.path
    return path[path.index("/rest/") :]


def content_json(call: Call, thing: Thing, expand: list[str], version: PageVersion | None = None) -> dict[str, Any]:
    """A page, blog post, comment or attachment; `expand` as the parameter of that name, prefixes as words."""
    tree = _tree(expand)
    kind = kind_of(thing)
    identity = f"att{thing.id}" if isinstance(thing, Attachment) else thing.id
    link = f"{common.site(call)}/rest/api/content/{identity}"
    shown: dict[str, Any] = {"id": identity, "type": kind, "status": "current", "title": title_of(call, thing, version)}
    if isinstance(thing, Page):
        shown["status"] = thing.status if version in (None, thing.current) else "historical"
        shown["_links"] = {
            "webui": web_path(call, thing),
            "edit": f"/pages/resumedraft.action?draftId={thing.id}",
            "tinyui": f"/x/{thing.id}",
        }
    elif isinstance(thing, Attachment):
        shown["metadata"] = {"mediaType": thing.media_type, "comment": thing.comment}
        shown["extensions"] = {"mediaType": thing.media_type, "fileSize": len(thing.data), "comment": thing.comment}
        shown["_links"] = {
            "webui": f"/pages/viewpageattachments.action?pageId={thing.owner}",
            "download": common.download_path(thing),
        }
    else:
        shown["extensions"] = {"location": thing.kind, "_expandable": {"resolution": ""}}
        shown["_links"] = {"webui": f"{web_path(call, call.world.pages[thing.page])}&focusedCommentId={thing.id}"}
    shown["_links"] |= {"self": link, "base": common.web(call), "context": "/wiki" if call.cloud else "/confluence"}
    shown["_expandable"] = {}
    for name, part in _PARTS.items():
        value = part(call, thing, tree.get(name, []), version) if name in tree else None
        if value is not None:
            shown[name] = value
        else:
            shown["_expandable"][name] = f"/rest/api/content/{identity}"
    return shown


def _tree(expand: list[str]) -> dict[str, list[str]]:
    """`["body.storage", "version"]` as `{"body": ["storage"], "version": []}`."""
    tree: dict[str, list[str]] = {}
    for word in expand:
        first, _, rest = word.partition(".")
        tree.setdefault(first, []).extend([rest] if rest else [])
    return tree


def kind_of(thing: Thing) -> str:
    """`page`, `blogpost`, `comment` or `attachment`."""
    if isinstance(thing, Page):
        return thing.kind
    return "comment" if isinstance(thing, PageComment) else "attachment"


def title_of(call: Call, thing: Thing, version: PageVersion | None = None) -> str:
    """The title of a thing; a comment has that of its page."""
    if isinstance(thing, Page):
        return (version or thing.current).title
    return thing.filename if isinstance(thing, Attachment) else f"Re: {call.world.pages[thing.page].title}"


def page_of(call: Call, thing: Thing) -> Page:
    """The page that a thing is, or hangs at."""
    if isinstance(thing, Page):
        return thing
    return call.world.pages[thing.page if isinstance(thing, PageComment) else thing.owner]


def web_path(call: Call, page: Page) -> str:
    """The address of a page inside Confluence."""
    return common.page_path(page) if call.cloud else f"/pages/viewpage.action?pageId={page.id}"


def _body_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    if isinstance(thing, Attachment):
        return None
    body = (version or thing.current).body if isinstance(thing, Page) else thing.body
    names = [name.partition(".")[0] for name in wanted]
    shown: dict[str, Any] = {
        name: {"value": common.body_value(body, name), "representation": name, "_expandable": {"content": ""}}
        for name in _BODIES
        if name in names
    }
    shown["_expandable"] = {name: "" for name in _BODIES if name not in names}
    return shown


def _version_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    if isinstance(thing, Page):
        shown = version or thing.current
        number, author, moment, message, minor = shown.number, shown.author, shown.created, shown.message, shown.minor
    else:
        number, author, moment, message, minor = thing.version, thing.author, thing.created, "", False
    return {
        "by": common.user_json(call, call.world.users[author]),
        "when": iso(moment, call.cloud),
        "friendlyWhen": moment.strftime("%b %d, %Y"),
        "message": message,
        "number": number,
        "minorEdit": minor,
        "hidden": False,
        "_links": {"self": f"{common.site(call)}/rest/experimental/content/{thing.id}/version/{number}"},
    }


def space_json(call: Call, space: Space, expand: list[str]) -> dict[str, Any]:
    """A space of the content API."""
    tree = _tree(expand)
    shown: dict[str, Any] = {
        "id": int(space.id),
        "key": space.key,
        "name": space.name,
        "type": space.kind,
        "status": space.status,
        "_links": {"webui": f"/display/{space.key}", "self": f"{common.site(call)}/rest/api/space/{space.key}"},
        "_expandable": {"metadata": "", "icon": "", "description": "", "homepage": f"/rest/api/content/{space.homepage}"},
    }
    if "description" in tree:
        text = {"value": space.description, "representation": "plain"}
        shown["description"] = {"plain": text, "_expandable": {"view": ""}}
        del shown["_expandable"]["description"]
    if "homepage" in tree and space.homepage:
        shown["homepage"] = content_json(call, call.world.pages[space.homepage], tree["homepage"])
        del shown["_expandable"]["homepage"]
    return shown


def _space_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    return space_json(call, call.world.spaces[page_of(call, thing).space], wanted)


def _history_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    page = thing if isinstance(thing, Page) else None
    author = page.versions[0].author if page else thing.author  # type: ignore[union-attr]
    created = page.versions[0].created if page else thing.created  # type: ignore[union-attr]
    shown: dict[str, Any] = {
        "latest": True,
        "createdBy": common.user_json(call, call.world.users[author]),
        "createdDate": iso(created, call.cloud),
        "_links": {"self": f"{common.site(call)}/rest/api/content/{thing.id}/history"},
        "_expandable": {"lastUpdated": "", "previousVersion": "", "contributors": "", "nextVersion": ""},
    }
    if "lastUpdated" in wanted:
        shown["lastUpdated"] = _version_part(call, thing, [], None)
        del shown["_expandable"]["lastUpdated"]
    return shown


def _ancestors_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    if not isinstance(thing, Page):
        return []
    return [content_json(call, above, wanted) for above in call.world.ancestors(thing)]


def _children_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    tree = _tree(wanted)
    found = {"page": children_of(call, thing, "page"), "comment": children_of(call, thing, "comment"),
             "attachment": children_of(call, thing, "attachment")}  # fmt: skip
    shown: dict[str, Any] = {
        kind: {
            "results": [content_json(call, child, tree[kind]) for child in things[:25]],
            "start": 0, "limit": 25, "size": len(things[:25]), "_links": {},
        }
        for kind, things in found.items()
        if kind in tree
    }  # fmt: skip
    return {**shown, "_expandable": {kind: "" for kind in found if kind not in tree}}


def _metadata_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    if not isinstance(thing, Page):
        return None
    labels = [label_json(label) for label in thing.labels]
    shown: dict[str, Any] = {"_expandable": {"currentuser": "", "properties": "", "frontend": ""}}
    if "labels" in wanted:
        shown["labels"] = {"results": labels, "start": 0, "limit": 200, "size": len(labels), "_links": {}}
    return shown


def _container_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    if isinstance(thing, Page):
        return space_json(call, call.world.spaces[thing.space], [])
    return content_json(call, page_of(call, thing), [])


_PARTS: dict[str, Callable[[Call, Thing, list[str], PageVersion | None], Any]] = {
    "space": _space_part,
    "history": _history_part,
    "version": _version_part,
    "ancestors": _ancestors_part,
    "body": _body_part,
    "children": _children_part,
    "metadata": _metadata_part,
    "container": _container_part,
}


def label_json(name: str) -> dict[str, Any]:
    """A label of the v1 and Data Center APIs."""
    return {"prefix": "global", "name": name, "id": str(20000 + sum(name.encode())), "label": name}


def children_of(call: Call, thing: Thing, kind: str) -> list[Any]:
    """The pages, comments or attachments directly below a page."""
    if not isinstance(thing, Page):
        return []
    if kind == "page":
        return call.world.children(thing.id)
    if kind == "comment":
        return [c for c in call.world.page_comments.values() if c.page == thing.id and c.parent is None]
    return call.world.files(thing.id)


def find(call: Call, reference: str, trashed: bool = False) -> Thing:
    """A page, blog post, comment or attachment by id. Raises Refusal 404."""
    if reference.startswith("att"):
        return common.get_file(call, reference)
    found = call.world.page_comments.get(reference)
    return found or common.get_page(call, reference, trashed=trashed)


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
        and (page.status == status or status == "any")
        and (not ids or page.id in ids)
    ]
    expand = call.words("expand")
    return listing(call, found, lambda page: content_json(call, page, expand))


def _get(call: Call) -> Any:
    thing = find(call, call.values[0], trashed=call.text("status") in ("trashed", "any"))
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
    page = common.new_page(call, space, kind, body.get("title"), storage, parent)
    return content_json(call, page, call.words("expand") or ["space", "history", "version", "body.storage", "ancestors"])


def _create_comment(call: Call) -> Any:
    container = call.body.get("container") or {}
    page = common.get_page(call, str(container.get("id")))
    ancestors = call.body.get("ancestors") or []
    parent = common.get_comment(call, str(ancestors[-1].get("id"))).id if ancestors else None
    storage = common.storage_of(call, call.body.get("body"))
    comment = PageComment(call.world.new_id(), page.id, call.user.key, call.world.clock.tick(), storage, parent=parent)
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
        thing.version = number
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
        thing.status = body.get("status") or "current"
    return content_json(call, thing, ["space", "history", "version", "body.storage", "ancestors"])


def _delete(call: Call) -> Any:
    thing = find(call, call.values[0], trashed=True)
    if isinstance(thing, PageComment):
        del call.world.page_comments[thing.id]
    elif isinstance(thing, Attachment):
        del call.world.attachments[thing.id]
    else:
        common.delete(call, thing, call.text("status") == "trashed")


def _history(call: Call) -> Any:
    return _history_part(call, find(call, call.values[0]), [*call.words("expand"), "lastUpdated"], None)


def _children(call: Call) -> Any:
    return _children_part(call, common.get_page(call), call.words("expand"), None)


def _children_of_type(call: Call) -> Any:
    return _listed(call, children_of(call, common.get_page(call), call.values[1]))


def _comments(call: Call) -> Any:
    page = common.get_page(call)
    locations = call.words("location")
    comments = [c for c in children_of(call, page, "comment") if not locations or c.kind in locations]
    if call.text("depth") == "all":
        comments = [comment for comment in call.world.page_comments.values() if comment.page == page.id]
    return _listed(call, comments)


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
    "GET space/{}": _space,
    "GET space/{}/content": _space_content,
    "GET space/{}/content/{}": _space_content,
}
