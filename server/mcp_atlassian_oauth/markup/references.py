"""Extensions and dates from the attributes that markdown shows."""

from __future__ import annotations

import datetime
import re
from typing import Any

import orjson

from mcp_atlassian_oauth.markup.tree import Node, macro, node

_DATE = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,3}))?)?Z)?\Z")


def date_node(value: str) -> Node | None:
    """A date from `2026-01-31` or `2026-01-31T08:30:00.000Z`; None when it is neither."""
    found = _DATE.match(value.strip())
    if not found:
        return None
    parts = [int(part or 0) for part in found.groups()[:6]]
    try:
        moment = datetime.datetime(*parts, int((found.group(7) or "0").ljust(3, "0")) * 1000)  # type: ignore[arg-type,call-arg]
    except ValueError:
        return None
    delta = moment - datetime.datetime(1970, 1, 1)
    return node("date", None, timestamp=str(delta // datetime.timedelta(milliseconds=1)))


def extension_node(name: str, attributes: dict[str, str], content: list[Node] | None, *, inline: bool,
                   label: str | None = None, body: str | None = None) -> Node:  # fmt: skip
    """The extension a directive stands for: any name is a macro of that name; `extension` names key and type itself."""
    if name != "extension" or "key" not in attributes or "type" not in attributes:
        out = macro(name, attributes, content, inline=inline, body=body)
        if label is not None:
            out["attrs"]["text"] = label
        return out
    rest: dict[str, Any] = dict(attributes)
    kind = "inlineExtension" if inline else "extension" if content is None else "bodiedExtension"
    parameters = None
    if "parameters" in rest:
        source = rest.pop("parameters")
        try:
            parameters = orjson.loads(source)
        except orjson.JSONDecodeError:
            parameters = {"value": source}
    return node(
        kind, content, extensionType=rest.pop("type"), extensionKey=rest.pop("key"), parameters=parameters,
        text=label if label is not None else rest.pop("text", None), body=body,
    )  # fmt: skip
