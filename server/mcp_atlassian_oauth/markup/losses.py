"""Refusals: what a format has no form for is named, and never left out in silence."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NoReturn

from mcp_atlassian_oauth.markup.errors import MarkupError
from mcp_atlassian_oauth.markup.syntax import write_attributes
from mcp_atlassian_oauth.markup.tree import Mark, mark

ADF, WIKI = "ADF", "Wiki markup"
# What formats without parameters of code blocks make of them: a title is a text, a width is not seen anyway.
CODE_PARAMETERS = frozenset({"title", "breakoutMode", "breakoutWidth"})
_CODE, _STRONG, _EM, _UNDERLINE, _STRIKE = map(mark, ("code", "strong", "em", "underline", "strike"))
_LIKE_TAGS = {
    **dict.fromkeys(("kbd", "samp", "tt", "var", "code"), _CODE), **dict.fromkeys(("b", "strong"), _STRONG),
    **dict.fromkeys(("i", "em", "cite"), _EM), **dict.fromkeys(("u", "ins"), _UNDERLINE),
    **dict.fromkeys(("s", "del", "strike"), _STRIKE), "sub": mark("subsup", type="sub"), "sup": mark("subsup", type="sup"),
    "mark": mark("backgroundColor", color="#f8e6a0"), "span": None,
}  # fmt: skip
# Attributes of blocks that a reader sees nothing of: names, and sizes, which markdown doesn't show either.
_UNSEEN = re.compile(
    r"(?:class|id|scope|role|lang|dir|width|height|border|cellpadding|cellspacing|summary|(?:data|aria|item)[\w-]*)\Z"
)
# Attributes of texts that a reader sees something of.
_SHOWN = frozenset({"style", "title", "color", "face", "size"})
# Marks of blocks, which markdown writes as a line below the block, by the key in that line.
LINE_MARKS = {"alignment": ("align", "align"), "indentation": ("indent", "level"), "fontSize": ("size", "fontSize")}


def refuse(form: str, format_name: str, instead: str = "Leave it out.") -> NoReturn:
    """Raise MarkupError for a form that a format has nothing for; `instead`: what to do."""
    raise MarkupError(f"{format_name} has nothing for {form}. {instead}")


def is_code(one: Mark) -> bool:
    """Whether a mark makes code of a text."""
    return one["type"] == "code" or (one["type"] == "html" and _LIKE_TAGS.get(str((one.get("attrs") or {}).get("tag"))) is _CODE)


def like_tag(one: Mark, format_name: str) -> Mark | None:
    """The mark that comes to the same as an HTML tag; None for a tag of which nothing is seen. Raises MarkupError for others."""
    attributes = one.get("attrs") or {}
    tag = attributes.get("tag")
    if tag not in _LIKE_TAGS or _SHOWN & set(attributes.get("html") or ()):
        refuse_mark(one, format_name)
    return _LIKE_TAGS[tag]


def refuse_mark(one: Mark, format_name: str) -> NoReturn:
    """Raise MarkupError for the mark of a text, named as the markdown has it."""
    attributes = one.get("attrs") or {}
    kind = one["type"]
    if kind == "html":
        shown = "".join(f' {key}="{value}"' for key, value in (attributes.get("html") or {}).items())
        form = f"<{attributes.get('tag')}{shown}>"
    elif kind in ("backgroundColor", "textColor"):
        form = f'<span style="{"background-" if kind == "backgroundColor" else ""}color:{attributes.get("color")}">'
    else:
        form = "<small>" if kind == "fontSize" else kind
    refuse(form, format_name, "Leave the tag out.")


def refuse_line_mark(one: Mark, kind: str, format_name: str) -> NoReturn:
    """Raise MarkupError for the alignment, indentation or size of a block of this type."""
    key, attribute = LINE_MARKS[one["type"]]
    value = str((one.get("attrs") or {}).get(attribute, ""))
    refuse(f"{write_attributes({key: value}).strip()} below a {kind}", format_name)


def refuse_attributes(given: Iterable[str], known: Iterable[str], what: str, format_name: str) -> None:
    """Raise MarkupError for attributes that are none of those known of `what`."""
    allowed = set(known)
    if unknown := sorted(key for key in given if key not in allowed):
        names = ", ".join(key or '""' for key in unknown)
        refuse(f"{names} of {what}", format_name)


def refuse_html(attributes: dict[str, Any], what: str, format_name: str) -> None:
    """Raise MarkupError for HTML attributes of a block, but for those of which nothing is seen."""
    if given := attributes.get("html"):
        refuse_attributes((key for key in given if not _UNSEEN.match(key)), (), what, format_name)
