"""Lists of storage format as nodes: bullets and numbers, tasks, decisions."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.storage_core import NoTreeError, StorageReader, children_of, hidden_only, own_hidden
from mcp_atlassian_oauth.markup.tree import Node, node
from mcp_atlassian_oauth.markup.xml import attributes, lxml_tags, name

_ITEM = lxml_tags("li")
_TASKS = lxml_tags("ac:task", "ac:task-list")
_TASK_PARTS = lxml_tags("ac:task-id", "ac:task-uuid", "ac:task-status", "ac:task-body")
_TASK_ORDERS = frozenset({
    ("ac:task-status", "ac:task-body"), ("ac:task-id", "ac:task-status", "ac:task-body"),
    ("ac:task-id", "ac:task-uuid", "ac:task-status", "ac:task-body"),
})  # fmt: skip


def bullet_or_ordered(reader: StorageReader, element: Any) -> Node:
    """The node of a `<ul>` or `<ol>`."""
    attrs = attributes(element)
    ordered = element.tag == "ol"
    start = attrs.pop("start", "") if ordered else ""
    if start and str(int(start) if start.isdigit() else -1) != start:
        raise NoTreeError
    hidden = hidden_only(attrs)
    items: list[Node] = []
    bare = False
    for child in children_of(element, _ITEM):
        content = reader.container(child) or [node("paragraph", [], bare=True)]
        bare = bare or _is_bare(content[0])
        item: Node = {"type": "listItem", "content": content}
        if child.items() and (own := own_hidden(child)):
            item["attrs"] = {"xml": own}
        items.append(item)
    if not items:
        raise NoTreeError
    if not ordered:
        return node("bulletList", items, xml=hidden, bare=bare or None)
    # Cloud writes start="1" and paragraphs in items, Data Center neither: those need no mark in markdown
    unusual = start if bare and start == "1" else None if bare or start else "none"
    return node("orderedList", items, order=int(start or 1), xml=hidden, bare=bare or None, start=unusual)


def _is_bare(block: Node) -> bool:
    """Whether a block is text without an element of its own."""
    return "attrs" in block and block["attrs"].get("bare") is True


def task_list(reader: StorageReader, element: Any) -> Node:
    """The node of an `<ac:task-list>`."""
    items: list[Node] = []
    for task in children_of(element, _TASKS):
        if name(task.tag) == "ac:task-list":
            raise NoTreeError
        parts = {name(part.tag): part for part in children_of(task, _TASK_PARTS)}
        if tuple(parts) not in _TASK_ORDERS:
            raise NoTreeError
        status = parts["ac:task-status"].text
        if status not in ("complete", "incomplete"):
            raise NoTreeError
        identifier = parts["ac:task-id"].text if "ac:task-id" in parts else "none"
        if not identifier or not re.fullmatch(r"[\w-]+", identifier):
            raise NoTreeError
        body = reader.container(parts["ac:task-body"])
        uuid = parts["ac:task-uuid"].text if "ac:task-uuid" in parts else None
        own = {
            "state": "DONE" if status == "complete" else "TODO",
            "id": identifier,
            "xml": {"uuid": uuid} if uuid else None,
        }
        nested: list[Node] = []
        while body and body[-1]["type"] == "taskList":
            nested.insert(0, body.pop())
        if not body:
            items.append(node("taskItem", [], **own))
        elif len(body) == 1 and _is_bare(body[0]):
            items.append(node("taskItem", body[0]["content"], **own))
        else:
            if body[0]["type"] != "paragraph" or _is_bare(body[0]):
                raise NoTreeError
            items.append(node("blockTaskItem", body, **own))
        items.extend(nested)
    if not items or items[0]["type"] == "taskList":
        raise NoTreeError
    return node("taskList", items, xml=own_hidden(element))


def decisions(content: list[Node]) -> list[Node] | None:
    """The decisions of a macro that holds one list of them; None where it holds anything else."""
    if len(content) != 1 or content[0]["type"] != "bulletList" or "html" in content[0].get("attrs", {}):
        return None
    items = [item["content"] for item in content[0]["content"]]
    if any(len(blocks) != 1 or blocks[0]["type"] != "paragraph" or blocks[0].get("attrs") for blocks in items):
        return None
    return [node("decisionItem", blocks[0]["content"], state="DECIDED") for blocks in items]
