"""White space of storage format, which means what it means in HTML."""

from __future__ import annotations

import re

from mcp_atlassian_oauth.markup.tree import Node

WHITE = " \t\r\n"
SPACE = re.compile(r"[ \t\r\n]+")


def squeeze(value: str) -> str:
    """Text with each run of white space as one space."""
    if "  " in value or "\n" in value or "\t" in value or "\r" in value:
        return SPACE.sub(" ", value)
    return value


def plain(value: str | None) -> list[Node]:
    """The inline nodes of an element that holds nothing but text: one, or none."""
    if not value:
        return []
    value = squeeze(value).strip(" ")
    return [{"type": "text", "text": value}] if value else []


def tidy(nodes: list[Node]) -> list[Node]:
    """Collapse white space as a browser does: runs to one space, none at the ends; join text with the same marks."""
    out: list[Node] = []
    last: Node | None = None
    joined: list[tuple[Node, list[str]]] = []
    for item in nodes:
        if item["type"] != "text":
            last = None
            out.append(item)
            continue
        value = item["text"]
        if "  " in value or "\n" in value or "\t" in value or "\r" in value:
            value = item["text"] = SPACE.sub(" ", value)
        if value[0] == " " and not out and "marks" not in item:
            value = item["text"] = value[1:]
            if not value:
                continue
        if last is None or last.get("marks") != item.get("marks"):
            out.append(item)
            last = item
            continue
        # pieces that belong together are joined in the end: adding one by one costs the square of their number
        if not joined or joined[-1][0] is not last:
            joined.append((last, [last["text"]]))
        parts = joined[-1][1]
        parts.append(value[1:] if value[0] == " " and parts[-1][-1:] == " " else value)
        if not parts[-1]:
            parts.pop()
    for item, parts in joined:
        item["text"] = "".join(parts)
    while out and out[-1]["type"] == "text" and not out[-1].get("marks") and out[-1]["text"][-1] == " ":
        out[-1]["text"] = out[-1]["text"][:-1]
        if out[-1]["text"]:
            break
        out.pop()
    return out


def blank(value: str | None) -> bool:
    """Whether there is nothing but white space."""
    return not value or not value.strip(WHITE)
