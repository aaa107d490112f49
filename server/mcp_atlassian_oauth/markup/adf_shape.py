"""Whether JSON has the shape of ADF, before anything is made of it."""

from __future__ import annotations

from typing import Any

DEEPEST = 220


def is_node(value: Any, depth: int = 0) -> bool:
    """Whether `value` has the shape of a node, all the way down, and ends within 220 levels of a document (`depth`: its own)."""
    level = [value]
    while level:
        if depth > DEEPEST:
            return False
        below: list[Any] = []
        # every node of a document comes by here: a look-up for each key costs half of what a table of shapes does, and most
        # nodes have no other key than what tells what they hold
        for item in level:
            if not isinstance(item, dict):
                return False
            kind = item.get("type")
            if kind == "text" and isinstance(item.get("text"), str):
                if len(item) == 2:
                    continue
            elif not isinstance(kind, str):
                return False
            if content := item.get("content"):
                if not isinstance(content, list):
                    return False
                below += content
                if len(item) == 2:
                    continue
            if (text := item.get("text")) and not isinstance(text, str):
                return False
            if (attrs := item.get("attrs")) and not isinstance(attrs, dict):
                return False
            if (marks := item.get("marks")) and not (isinstance(marks, list) and all(map(_is_mark, marks))):
                return False
        level = below
        depth += 1
    return True


def _is_mark(value: Any) -> bool:
    return isinstance(value, dict) and isinstance(value.get("type"), str) and isinstance(value.get("attrs") or {}, dict)
