"""Pages and blog posts of Cloud's v2 API, their versions and their tree."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.world import Page, PageVersion

from . import common
from .common import iso
from .v2_common import account_of, body_json, label_json, listing, space_of, version_json


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
        "authorId": account_of(call, first.author),
        "createdAt": iso(first.created),
        "version": version_json(call, shown_version),
        "body": body_json(shown_version.body, call.text("body-format")),
        "_links": {
            "webui": path, "editui": f"/pages/resumedraft.action?draftId={page.id}", "tinyui": common.tiny_path(page),
            "edituiv2": f"{path}/edit", "base": common.web(call),
        },
    }  # fmt: skip
    if page.kind == "page":
        shown |= {
            "parentId": page.parent,
            "parentType": "page" if page.parent else None,
            "position": page.position,
            "ownerId": account_of(call, first.author),
            "lastOwnerId": None,
            "subtype": page.subtype,
        }
    return shown


def _get(kind: str) -> Behaviour:
    def get(call: Call) -> Any:
        page = common.get_page(call, kind=kind, trashed=True)
        shown = page_json(call, page, common.version_of(page, call.integer("version", 0)))
        if call.flag("include-labels"):
            labels = [label_json(name) for name in page.labels]
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
        space = space_of(call)
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
        page.subtype = body.get("subtype")
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
        inner = {"title": version.title, "id": page.id, "body": body_json(version.body, call.text("body-format"))}
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


def _labels(call: Call) -> Any:
    return listing(call, common.get_page(call).labels, label_json)


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
        f"GET spaces/{{}}/{word}": _list_in_space(kind),
    }


ROUTES: dict[str, Behaviour] = {
    **_paths("page", "pages"),
    **_paths("blogpost", "blogposts"),
    "PUT pages/{}/title": _retitle,
    "GET pages/{}/children": _children,
    "GET pages/{}/direct-children": _children,
    "GET pages/{}/descendants": _descendants,
    "GET pages/{}/ancestors": _ancestors,
}
