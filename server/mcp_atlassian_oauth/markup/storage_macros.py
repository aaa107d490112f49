"""The parts that macros and images have wherever they stand."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.resources import reference, spaced
from mcp_atlassian_oauth.markup.storage_core import (
    SPACE,
    NoTreeError,
    blank,
    hidden_only,
    split_attributes,
)
from mcp_atlassian_oauth.markup.xml import attributes, name, source_of


def macro_parts(element: Any) -> tuple[str, dict[str, str], Any, dict[str, str]]:
    """Name, parameters, body element and hidden attributes of a macro."""
    attrs = attributes(element)
    key = attrs.pop("ac:name", "")
    hidden = hidden_only(attrs) or {}
    parameters: dict[str, str] = {}
    body = None
    if not blank(element.text):
        raise NoTreeError
    for part in element:
        tag = name(part.tag)
        if not blank(part.tail) or (body is not None and tag != "ac:adf-fragment-mark"):
            raise NoTreeError
        if tag == "ac:parameter":
            part_attrs = attributes(part)
            label = part_attrs.pop("ac:name", None)
            if part_attrs or label is None or label in parameters:
                raise NoTreeError
            parameters[label] = _parameter(part)
        elif tag == "ac:adf-fragment-mark" and not part.attrib:
            hidden["fragment"] = source_of(part)
        elif tag in ("ac:rich-text-body", "ac:plain-text-body") and not part.attrib:
            body = part
        else:
            raise NoTreeError
    if not key:
        raise NoTreeError
    return key, parameters, body, hidden


_REFERENCE = re.compile(r"(?:page|blog|attachment|user|space|content|shortcut|url|link|xml):")


def _parameter(element: Any) -> str:
    if not len(element):
        value = element.text or ""
        if _REFERENCE.match(value):
            raise NoTreeError
        return value if value == value.strip() else _exact(value)
    if len(element) > 1 or not blank(element.text) or not blank(element[0].tail):
        raise NoTreeError
    child = element[0]
    if name(child.tag) == "ac:link" and len(child) == 1 and not child.attrib and blank(child.text) and blank(child[0].tail):
        return "link:" + spaced(reference(child[0]), child)
    found = reference(child)
    return found if _REFERENCE.match(found) else f"url:{found}"


def _exact(value: str) -> str:
    return SPACE.sub(" ", value).strip(" ")


def image_attributes(element: Any) -> tuple[dict[str, Any], Any]:
    """The attributes of the media node that an `<ac:image>` is, and its caption element or None."""
    attrs = attributes(element)
    alt = attrs.pop("ac:alt", None)
    hidden, shown = split_attributes(attrs)
    target, caption = None, None
    if not blank(element.text):
        raise NoTreeError
    extra: list[str] = []
    for child in element:
        tag = name(child.tag)
        if not blank(child.tail):
            raise NoTreeError
        if tag == "ac:caption" and caption is None and target is not None:
            caption = child
        elif tag.startswith("ri:") and target is None and caption is None:
            target = reference(child)
        elif tag == "ac:adf-mark" and not len(child):
            extra.append(source_of(child))
        else:
            raise NoTreeError
    if target is None:
        raise NoTreeError
    out: dict[str, Any] = {"type": "external", "url": target}
    if alt is not None:
        out["alt"] = alt
    for key, value in (shown or {}).items():
        short = key.removeprefix("ac:")
        if not key.startswith("ac:") or short in ("type", "url", "alt", "group", "inline", "caption"):
            raise NoTreeError
        out[short] = value
    if extra:
        hidden = {**(hidden or {}), "marks": "".join(extra)}
    if hidden:
        out["xml"] = hidden
    return out, caption
