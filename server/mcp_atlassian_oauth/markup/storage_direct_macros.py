"""Panels, expands, code and images of storage format straight to markdown, as `blocks` writes their nodes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from mcp_atlassian_oauth.markup.atoms import label
from mcp_atlassian_oauth.markup.blocks import ALERTS, RAW_FORMATS
from mcp_atlassian_oauth.markup.framing import OTHER, PARAGRAPHS, RULE, Piece, fence, joined, quote
from mcp_atlassian_oauth.markup.resources import reference
from mcp_atlassian_oauth.markup.storage_core import PANELS, children
from mcp_atlassian_oauth.markup.storage_lines import HIDDEN_NAMES, LongWayError, only_hidden
from mcp_atlassian_oauth.markup.storage_macros import parameter
from mcp_atlassian_oauth.markup.syntax import write_destination
from mcp_atlassian_oauth.markup.xml import lxml_tag, lxml_tags

if TYPE_CHECKING:
    from mcp_atlassian_oauth.markup.storage_direct import Direct

_ALT, _CAPTION, _MARK, _NAME = map(lxml_tag, ("ac:alt", "ac:caption", "ac:adf-mark", "ac:name"))
_PARAMETER, _RICH_BODY, _PLAIN_BODY = map(lxml_tag, ("ac:parameter", "ac:rich-text-body", "ac:plain-text-body"))
_NAMES_OF_IMAGE, _NAMES_OF_MACRO = HIDDEN_NAMES | {_ALT}, HIDDEN_NAMES | {_NAME}
_IDENTIFIERS = lxml_tags("ri:attachment", "ri:url")
_SHOWN = PANELS | {"expand", "code"}


def write_rule(direct: Direct, element: Any) -> Piece:
    """Markdown of an `<hr>`."""
    only_hidden(element)
    return RULE, "---"


def write_macro(direct: Direct, element: Any) -> Piece:
    """Markdown of a panel, an expand with no more than a title, or code with no more than a language.

    Raises LongWayError for any other macro.
    """
    name = element.get(_NAME)
    if name not in _SHOWN or not _NAMES_OF_MACRO.issuperset(element.keys()):
        raise LongWayError
    *parameters, body = children(element) or [element]
    if body.tag != (_PLAIN_BODY if name == "code" else _RICH_BODY) or body.keys() or len(parameters) > (name not in PANELS):
        raise LongWayError
    if name == "code":
        return OTHER, _code(body, _only(parameters[0], "language") if parameters else "")
    if name == "expand":
        summary = f"<summary>{label(_only(parameters[0], 'title'))}</summary>" if parameters else ""
        return OTHER, f"<details>{summary}\n\n{joined(direct.container(body))}\n\n</details>"
    pieces = direct.container(body)
    text = joined(pieces)
    first = "\n" if pieces and pieces[0][0] not in PARAGRAPHS else ""
    return OTHER, quote(f"[!{ALERTS[name]}]\n{first}{text}")


def _only(element: Any, wanted: str) -> str:
    """The value of the one parameter of a macro, which has to have one."""
    if element.tag != _PARAMETER:
        raise LongWayError
    name, value = parameter(element)
    if name != wanted or not value:
        raise LongWayError
    return value


def _code(body: Any, language: str) -> str:
    source = body.text or ""
    if len(body) or "\r" in source or (language and (not language.isalnum() or language in RAW_FORMATS)):
        raise LongWayError
    return fence(source, language, {})


def write_image(direct: Direct, element: Any) -> Piece:
    """Markdown of an `<ac:image>` with an attachment or address, and its caption. Raises LongWayError for any other."""
    alt = None
    if keys := element.keys():
        if not _NAMES_OF_IMAGE.issuperset(keys):
            raise LongWayError
        alt = element.get(_ALT)
    target: str | None = None
    caption: str | None = None
    for child in children(element):
        tag = child.tag
        if tag == _MARK:
            if len(child):
                raise LongWayError
        elif target is None:
            if tag not in _IDENTIFIERS:
                raise LongWayError
            target = write_destination(reference(child))
        elif tag == _CAPTION and caption is None:
            caption = _caption(direct, child)
        else:
            raise LongWayError
    if target is None:
        raise LongWayError
    out = f"![{label(alt) if alt else ''}]({target})" + ('{alt=""}' if alt == "" else "")
    return OTHER, out if caption is None else f"{out}\n{caption}"


def _caption(direct: Direct, element: Any) -> str:
    only_hidden(element)
    blocks = children(element)
    if len(blocks) != 1 or blocks[0].tag != "p":
        raise LongWayError
    return direct.paragraph(blocks[0])[1]
