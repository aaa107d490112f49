"""The parts that macros and images have wherever they stand."""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.resources import reference, spaced
from mcp_atlassian_oauth.markup.storage_core import (
    NoTreeError,
    children,
    hidden_only,
    split_attributes,
)
from mcp_atlassian_oauth.markup.storage_text import SPACE, blank
from mcp_atlassian_oauth.markup.xml import attributes, lxml_tag, lxml_tags, name, source_of

_PARAMETER, _FRAGMENT, _MARK, _CAPTION = map(lxml_tag, ("ac:parameter", "ac:adf-fragment-mark", "ac:adf-mark", "ac:caption"))
_LINK = lxml_tag("ac:link")
_OWN_ATTRIBUTES = frozenset({"type", "url", "alt", "group", "inline", "caption"})
_BODIES = lxml_tags("ac:rich-text-body", "ac:plain-text-body")


def macro_parts(element: Any) -> tuple[str, dict[str, str], Any, dict[str, str]]:
    """Name, parameters, body element and hidden attributes of a macro."""
    attrs = attributes(element)
    key = attrs.pop("ac:name", "")
    hidden = hidden_only(attrs) or {}
    parameters: dict[str, str] = {}
    body = None
    for part in children(element):
        tag = part.tag
        if tag == _FRAGMENT and not part.attrib:
            hidden["fragment"] = source_of(part)
        elif body is not None:
            raise NoTreeError
        elif tag == _PARAMETER:
            label, value = parameter(part)
            if label in parameters:
                raise NoTreeError
            parameters[label] = value
        elif tag in _BODIES and not part.attrib:
            body = part
        else:
            raise NoTreeError
    if not key:
        raise NoTreeError
    return key, parameters, body, hidden


_REFERENCE = re.compile(r"(?:page|blog|attachment|user|space|content|shortcut|url|link|xml):")


def parameter(element: Any) -> tuple[str, str]:
    """Name and value of a parameter: its text, or a reference to what it holds."""
    attrs = attributes(element)
    label = attrs.pop("ac:name", None)
    if attrs or label is None:
        raise NoTreeError
    if not len(element):
        value = element.text or ""
        if _REFERENCE.match(value):
            raise NoTreeError
        return label, value if value == value.strip() else SPACE.sub(" ", value).strip(" ")
    child, *more = children(element)
    if more:
        raise NoTreeError
    if child.tag == _LINK and len(child) == 1 and not child.attrib and blank(child.text) and blank(child[0].tail):
        return label, "link:" + spaced(reference(child[0]), child)
    found = reference(child)
    return label, found if _REFERENCE.match(found) else f"url:{found}"


def image_attributes(element: Any) -> tuple[dict[str, Any], Any]:
    """The attributes of the media node that an `<ac:image>` is, and its caption element or None."""
    target, caption = None, None
    marks: list[str] = []
    for child in children(element):
        tag = child.tag
        if tag == _CAPTION and caption is None and target is not None:
            caption = child
        elif tag == _MARK and not len(child):
            marks.append(source_of(child))
        elif target is None and caption is None and name(tag).startswith("ri:"):
            target = reference(child)
        else:
            raise NoTreeError
    if target is None:
        raise NoTreeError
    out: dict[str, Any] = {"type": "external", "url": target}
    attrs = attributes(element)
    if "ac:alt" in attrs:
        out["alt"] = attrs.pop("ac:alt")
    hidden, shown = split_attributes(attrs)
    for key, value in (shown or {}).items():
        short = key.removeprefix("ac:")
        if not key.startswith("ac:") or short in _OWN_ATTRIBUTES:
            raise NoTreeError
        out[short] = value
    if marks:
        hidden = {**(hidden or {}), "marks": "".join(marks)}
    if hidden:
        out["xml"] = hidden
    return out, caption
