"""How content looks in Data Center's API and in Cloud's v1: pages, comments, attachments, spaces, by `expand`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlencode

from atlassian_sandbox.behaviour import Call
from atlassian_sandbox.world import Attachment, Page, PageComment, PageVersion, Space

from . import common
from .common import iso
from .restrictions import by_operation

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
            "tinyui": common.tiny_path(thing),
        }
    elif isinstance(thing, Attachment):
        shown["metadata"] = {"mediaType": thing.media_type, "comment": thing.comment}
        shown["extensions"] = {"mediaType": thing.media_type, "fileSize": len(thing.data), "comment": thing.comment}
        shown["_links"] = {
            "webui": f"/pages/viewpageattachments.action?pageId={thing.owner}",
            "download": common.download_path(thing),
        }
    else:
        shown["extensions"] = _comment_extensions(thing, tree.get("extensions", []))
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


def _comment_extensions(comment: PageComment, wanted: list[str]) -> dict[str, Any]:
    shown: dict[str, Any] = {"location": comment.kind, "_expandable": {}}
    parts = {
        "resolution": {"status": comment.resolution, "lastModifier": None, "lastModifiedDate": None},
        "inlineProperties": {"originalSelection": comment.selection, "markerRef": f"marker-{comment.id}"},
    }
    for name, part in parts.items():
        if name in wanted and (comment.kind == "inline" or name == "resolution"):
            shown[name] = part
        else:
            shown["_expandable"][name] = ""
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


def history_json(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    """Who made a thing and when; `lastUpdated` where it is wanted."""
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


def _comments_above(call: Call, comment: PageComment) -> list[PageComment]:
    found: list[PageComment] = []
    parent = comment.parent
    while parent and parent in call.world.page_comments:
        found.insert(0, call.world.page_comments[parent])
        parent = found[0].parent
    return found


def _ancestors_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    if isinstance(thing, PageComment):
        above_it = _comments_above(call, thing)
        return [content_json(call, above, wanted) for above in above_it]
    if not isinstance(thing, Page):
        return []
    return [content_json(call, above, wanted) for above in call.world.ancestors(thing)]


def children_json(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    """What is directly below a page, by kind."""
    tree = _tree(wanted)
    found = {"page": children_of(call, thing, "page"), "comment": children_of(call, thing, "comment"),
             "attachment": children_of(call, thing, "attachment")}  # fmt: skip
    shown: dict[str, Any] = {
        kind: {
            "results": [content_json(call, child, tree[kind]) for child in things[:25]],
            "start": 0, "limit": 25, "size": len(things[:25]),
            "_links": {"next": f"/rest/api/content/{thing.id}/child/{kind}?limit=25&start=25"} if len(things) > 25 else {},
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


def _restrictions_part(call: Call, thing: Thing, wanted: list[str], version: PageVersion | None) -> Any:
    return by_operation(call, thing) if isinstance(thing, Page) else None


_PARTS: dict[str, Callable[[Call, Thing, list[str], PageVersion | None], Any]] = {
    "space": _space_part,
    "history": history_json,
    "version": _version_part,
    "ancestors": _ancestors_part,
    "body": _body_part,
    "children": children_json,
    "metadata": _metadata_part,
    "container": _container_part,
    "restrictions": _restrictions_part,
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
