"""Lines of our own block syntax: `:::name{key=value}` fences, and `{key=value}` below a block."""

from __future__ import annotations

import re

from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, read_attributes
from mcp_atlassian_oauth.markup.tokens import Token, line_attributes

_FENCE_LINE = re.compile(r"^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}|~{3,})")
_ANY_DIRECTIVE = re.compile(r"^([ \t>]*)(:{2,})(?![:\s]*\S*::)")
_DIRECTIVE = re.compile(rf"(:{{2,}})[ \t]*([A-Za-z][\w.-]*)?[ \t]*({ATTRIBUTES})?[ \t]*\Z", re.S)
_LINE = re.compile(rf"\A({ATTRIBUTES})\s*\Z", re.S)
_LAST_LINE = re.compile(rf"\n[ \t>]*({ATTRIBUTES})\s*\Z", re.S)

# What follows a line below which nothing stands.
_BLANK = frozenset({"\n\n", "\n", ""})
# What a line of ours may begin with, the UTF-8 of space that Python strips among it.
LINE_OPENS = frozenset(b" \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f:{\xc2\xe1\xe2\xe3")


def separate_directives(source: str) -> str:
    """Put blank lines around container lines (`:::name`), so that no paragraph swallows them."""
    if "\r" in source:
        source = source.replace("\r\n", "\n").replace("\r", "\n")
    if "\x00" in source:
        source = source.replace("\x00", "\ufffd")
    colons = _places(source, "::")
    if _stand_alone(source, colons):
        # As those that we write do.
        return source
    out: list[str] = []
    copied = passed = 0
    open_fence = ""
    for place in sorted([*colons, *_places(source, "```"), *_places(source, "~~~")]):
        if place < passed:
            continue
        begin, passed = source.rfind("\n", 0, place) + 1, _line_end(source, place)
        line = source[begin:passed]
        found = _FENCE_LINE.match(line)
        if open_fence:
            if found and found.group(2).startswith(open_fence) and not line[found.end() :].strip():
                open_fence = ""
        elif found:
            open_fence = found.group(2)
        elif (prefix := _directive_prefix(line)) is not None:
            if begin and source[source.rfind("\n", 0, begin - 1) + 1 : begin - 1].strip(" \t>"):
                out.extend((source[copied:begin], prefix, "\n"))
                copied = begin
            following = source[passed + 1 : _line_end(source, passed + 1)]
            if (rest := following.lstrip(" \t>")) and _directive_prefix(following) is None:
                out.extend((source[copied : passed + 1], following[: -len(rest)].rstrip(), "\n"))
                copied = passed + 1
    return "".join([*out, source[copied:]]) if out else source


def _places(source: str, sign: str) -> list[int]:
    out: list[int] = []
    at = source.find(sign)
    while at >= 0:
        out.append(at)
        at = source.find(sign, at + len(sign))
    return out


def _stand_alone(source: str, places: list[int]) -> bool:
    """Whether there are empty lines, and no others, around each line in which there is one of these places."""
    end = -1
    for place in places:
        if place > end:
            begin, end = source.rfind("\n", 0, place) + 1, _line_end(source, place)
            if (begin and source[begin - 2 : begin] != "\n\n") or source[end : end + 2] not in _BLANK:
                return False
    return True


def _line_end(source: str, at: int) -> int:
    end = source.find("\n", at)
    return len(source) if end < 0 else end


def _directive_prefix(line: str) -> str | None:
    """What stands before the colons of a container line; None for any other line."""
    found = _ANY_DIRECTIVE.match(line)
    return found.group(1).rstrip() if found and _DIRECTIVE.match(line[found.start(2) :].rstrip()) else None


def line_token(raw: str) -> Token | None:
    """The token that a paragraph's source (stripped) is; None when it is text."""
    if raw[:2] == "::" and (found := _DIRECTIVE.match(raw)):
        colons, name, source = found.groups()
        attributes = read_attributes(source) if source else {}
        if attributes is not None and (name or (len(colons) > 2 and not source)):
            kind = "close" if not name else "leaf" if len(colons) == 2 else "open"
            return Token(kind, name or "", attributes, len(colons))
    if raw[:1] == "{" and (found := _LINE.match(raw)):
        line = line_attributes(found.group(1))
        if line is not None:
            return Token("attributes", "", line)
    return None


def last_line(raw: str) -> tuple[int, Token] | None:
    """Where the attribute line at the end of a paragraph's source (stripped) begins, and its token."""
    if raw[-1:] == "}" and (found := _LAST_LINE.search(raw)):
        line = line_attributes(found.group(1))
        if line is not None:
            return found.start(), Token("attributes", "", line)
    return None
