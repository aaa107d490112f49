"""Moving and copying pages: Cloud's v1, with the long task that copies a whole tree."""

from __future__ import annotations

from typing import Any

from atlassian_sandbox.behaviour import Behaviour, Call
from atlassian_sandbox.errors import Refusal
from atlassian_sandbox.http import json_response
from atlassian_sandbox.world import Page

from . import common
from .content import content_json


def _move(call: Call) -> Any:
    page, position = common.get_page(call), call.values[1]
    target = common.get_page(call, call.values[2])
    if position == "append":
        common.move(call, page, target.id)
    else:
        if page.id == target.id:
            raise Refusal(400, "A page cannot be moved beside itself.")
        common.move(call, page, target.parent)
        page.parent = target.parent
        siblings = [one for one in _beside(call, target) if one.id != page.id]
        place = siblings.index(target) + (1 if position == "after" else 0)
        siblings.insert(place, page)
        for number, one in enumerate(siblings, 1):
            one.position = number
    common.into_space(call, page, target.space)
    return {"pageId": page.id}


def _beside(call: Call, page: Page) -> list[Page]:
    if page.parent is not None:
        return call.world.children(page.parent)
    return [one for one in call.world.pages.values() if one.parent is None and one.space == page.space and one.kind == "page"]


def _copy(call: Call) -> Any:
    page = common.get_page(call)
    destination = call.body.get("destination") or {}
    kind, value = destination.get("type"), str(destination.get("value"))
    parent: str | None = value
    if kind == "space":
        space = common.get_space(call, value)
        parent = space.homepage
    elif kind in ("parent_page", "parent_content"):
        space = call.world.spaces[common.get_page(call, value).space]
    else:
        raise Refusal(400, f"The destination type '{kind}' is not supported.")
    made = common.new_page(call, space, page.kind, call.body.get("pageTitle") or page.title, page.body, parent)
    _bring(call, page, made)
    return content_json(call, made, call.words("expand"))


def _bring(call: Call, page: Page, made: Page) -> None:
    """What a copy takes along, where it is asked for."""
    made.subtype = page.subtype
    if call.body.get("copyLabels"):
        made.labels = list(page.labels)
    if call.body.get("copyProperties"):
        made.properties = dict(page.properties)


def _copy_tree(call: Call) -> Any:
    page = common.get_page(call)
    target = common.get_page(call, str(call.body.get("destinationPageId")))
    space = call.world.spaces[target.space]
    options = call.body.get("titleOptions") or {}
    prefix, search, replace = (options.get(name) or "" for name in ("prefix", "search", "replace"))
    made: dict[str, Page] = {}
    errors: list[str] = []
    # The tree as it is before the copy, which may come to lie in it.
    below = {one.id: call.world.children(one.id) for one in call.world.pages.values()}
    waiting = [(page, target.id)]
    while waiting:
        source, parent = waiting.pop(0)
        title = prefix + (source.title.replace(search, replace) if search else source.title)
        try:
            made[source.id] = common.new_page(call, space, "page", title, source.body, parent)
        except Refusal as refusal:
            errors.append("; ".join(refusal.messages))
            continue
        _bring(call, source, made[source.id])
        if call.body.get("copyDescendants", True):
            waiting += [(child, made[source.id].id) for child in below[source.id]]
    task = f"{int(call.world.new_id()):08x}-0000-4000-8000-000000000000"
    call.world.tasks[task] = {
        "polls": 0, "errors": errors, "destinationId": made[page.id].id if page.id in made else None, "count": len(made),
    }  # fmt: skip
    return json_response({"id": task, "links": {"status": f"/rest/api/longtask/{task}"}}, 202)


def _task(call: Call) -> Any:
    task = call.world.tasks.get(call.values[0])
    if task is None:
        raise Refusal(404, f"No task found with id : {call.values[0]}")
    task["polls"] += 1
    finished = task["polls"] > 1
    return {
        "ari": f"ari:cloud:confluence::long-task/{call.values[0]}",
        "id": call.values[0],
        "name": {"key": "com.atlassian.confluence.copyhierarchy.task", "args": []},
        "elapsedTime": 500 * task["polls"],
        "percentageComplete": 100 if finished else 50,
        "successful": finished and not task["errors"],
        "finished": finished,
        "messages": [],
        "status": "complete" if finished else "running",
        "errors": [{"translation": error, "args": []} for error in task["errors"]] if finished else [],
        "additionalDetails": {
            **({"destinationId": task["destinationId"]} if finished and task["destinationId"] else {}),
            "totalPageNeedToCopy": task["count"],
        },
        "_links": {"base": common.web(call), "context": "/wiki"},
    }


CLOUD: dict[str, Behaviour] = {
    "PUT content/{}/move/{}/{}": _move,
    "POST content/{}/copy": _copy,
    "POST content/{}/pagehierarchy/copy": _copy_tree,
    "GET longtask/{}": _task,
}
