"""The small syntax that markdown leaves to us: escaping, `{key="value"}` attributes and references."""

from __future__ import annotations

import html
import re
import unicodedata
from urllib.parse import quote, unquote

from mcp_atlassian_oauth.markup.emoji import EMOJI

SPECIAL = re.compile(r"[\\`*_~\[<&:|{!\n\r\t\f\v\x00@\x85\u2028\u2029\x1c-\x1f]")
# every alternative begins with a character of its own: so the search skips over text that holds none of them
_ESCAPES = re.compile(
    r"""\\(?=[!-/:-@\[-`{-~\s\x1c-\x1f]|\Z)      # a backslash that would escape something
      | ` | \* | ~ | \[
      | _(?<![^\W_]_) | _(?![^\W_])    # an underscore between letters emphasises nothing
      | <(?=[A-Za-z/!?]|\Z)
      | &(?=\#?\w+;|\Z|\#)
      | :(?=[\w+.-]+[:\[{])
      | \{(?<=\A\{) | !\Z
      | \n | \r | \t | \f | \v | \x00 | \x1c | \x1d | \x1e | \x1f | \x85 | \u2028 | \u2029""",
    re.X,
)
_NOT_FIRST = frozenset("#-+=>:|0123456789 ")
_SHORT_NAME = re.compile(r":([\w+-]+):")
_LINE_START = re.compile(
    r"(?:[#]{1,6}(?=[ \t]|$)|[-+](?=[ \t]|$)|[-=|:][-=|: \t]*$|>|:{2,}|\|)|(\d{1,9})(?=[.)](?:[ \t]|$))", re.M
)
_LINE_STARTERS = frozenset("#-+=>:|0123456789")
_UNESCAPE = re.compile(r"\\([!-/:-@\[-`{-~])|&(#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});")


def _escape_one(found: re.Match[str]) -> str:
    char = found.group()
    if char < " " or char in "\x85\u2028\u2029":
        return f"&#{ord(char)};" if char != "\x00" else "\ufffd"
    if char == ":":
        name = _SHORT_NAME.match(found.string, found.start())
        if name and name.group(1) not in EMOJI:
            after = found.string[name.end() : name.end() + 1]
            return "\\:" if after in ("{", "[") else ":"
    return "\\" + char


def escape(value: str, *, cell: bool = False) -> str:
    r"""`value` as markdown that reads back as that text; in a pipe table's cell (`cell`) a `|` is escaped too."""
    if not SPECIAL.search(value):
        return value
    out = _ESCAPES.sub(_escape_one, value)
    return out.replace("|", "\\|") if cell else out


def is_plain(value: str) -> bool:
    """Whether text is its own markdown wherever it stands alone: nothing in it, before or after it is to be escaped."""
    return not (SPECIAL.search(value) or value[:1] in _NOT_FIRST or value[-1:] == " ")


def stands_alone(value: str) -> str | None:
    """Text without space at its ends, where that is its own markdown standing alone; None where it isn't, or has wide spaces."""
    if SPECIAL.search(value) or "  " in value:
        return None
    value = value.strip(" ")
    return None if value[:1] in _NOT_FIRST else value


def escape_line_starts(value: str) -> str:
    """Escape what would start a block at the beginning of a line of paragraph text."""
    return _LINE_START.sub(lambda m: f"{m.group(1)}\\" if m.group(1) else "\\" + m.group(), value) if value else value


def escape_block(value: str) -> str:
    """Apply escape_line_starts where lines start; cheap when no line starts with something that matters."""
    if "\n" not in value:
        return _escape_start(value) if value[:1] in _LINE_STARTERS else value
    return "\n".join([_escape_start(line) if line[:1] in _LINE_STARTERS else line for line in value.split("\n")])


def _escape_start(line: str) -> str:
    found = _LINE_START.match(line)
    if not found:
        return line
    return f"{found.group(1)}\\{line[found.end() :]}" if found.group(1) else "\\" + line


def _unescape_one(found: re.Match[str]) -> str:
    if found.group(1):
        return found.group(1)
    entity = found.group(2)
    if entity[0] == "#":
        code = int(entity[2:], 16) if entity[1] in "xX" else int(entity[1:])
        return chr(code) if 0 < code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
    return html.unescape(found.group())


def unescape(value: str) -> str:
    r"""Text from markdown source: `\*` and `&amp;` become what they stand for."""
    return _UNESCAPE.sub(_unescape_one, value) if "\\" in value or "&" in value else value


# ------------------------------------------------------------------------------------------------ attributes

_BARE_VALUE = re.compile(r"[\w#%+,./;?@^-][\w#%+,./:;?@^=-]*\Z")
_BARE_KEY = re.compile(r"[A-Za-z_][\w.:-]*\Z")
_ATTRIBUTE = re.compile(
    r"""\s*( "(?:\\.|[^"\\])*" | [^\s="'{}]+ ) (?: = ( "(?:\\.|[^"\\])*" | '(?:\\.|[^'\\])*' | [^\s"'{}]* ) )?""", re.X | re.S
)
ATTRIBUTES = r"""\{(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|[^"'{}\n])*\}"""
_VALUE_SPECIAL = re.compile(r"[\\\"`*~\[\]<&|\n\r\t]|(?<![^\W_])_|_(?![^\W_])")


def _value_escape(found: re.Match[str]) -> str:
    return f"&#{ord(found.group())};" if found.group() < " " else "\\" + found.group()


def write_value(value: str) -> str:
    """An attribute's value: as it is where that reads back, else in quotes."""
    if _BARE_VALUE.match(value) and not _VALUE_SPECIAL.search(value):
        return value
    if '"' in value and "'" not in value:
        return "'" + _VALUE_SPECIAL.sub(lambda m: m.group() if m.group() == '"' else _value_escape(m), value) + "'"
    return '"' + _VALUE_SPECIAL.sub(_value_escape, value) + '"'


def write_attributes(attributes: dict[str, str]) -> str:
    """`{key=value key2="another value"}`, or "" without attributes. A value "" with the key alone is a flag."""
    parts = []
    for key, value in attributes.items():
        name = (
            key if _BARE_KEY.match(key) and not _VALUE_SPECIAL.search(key) else '"' + _VALUE_SPECIAL.sub(_value_escape, key) + '"'
        )
        parts.append(f"{name}={write_value(value)}")
    return "{" + " ".join(parts) + "}" if parts else ""


def read_attributes(source: str) -> dict[str, str] | None:
    """The attributes in `{…}` (with its braces); a key without a value has "". None when it is not an attribute list."""
    body, at, out = source[1:-1].strip(), 0, {}
    while at < len(body):
        found = _ATTRIBUTE.match(body, at)
        if not found or found.end() == at:
            return None
        key, value = found.group(1), found.group(2) or ""
        if key[0] == '"':
            key = key[1:-1]
        if value[:1] in ("'", '"'):
            value = value[1:-1]
        out[unescape(key)] = unescape(value)
        at = found.end()
    return out


_TAG_ATTRIBUTE = re.compile(r"""([A-Za-z_:@][\w:.@-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")


def tag_attributes(source: str) -> dict[str, str]:
    """The attributes of an HTML tag, by name."""
    if not source:
        return {}
    return {name: html.unescape(next((v for v in values if v), "")) for name, *values in _TAG_ATTRIBUTE.findall(source)}


# ------------------------------------------------------------------------------------------------ references

_DIVIDER = re.compile(r"[%#?\n\r\t]")
_DELIMITER = re.compile(r"[`|*\[\]]")
_IN_TEXT = re.compile(r"[*_`\[\]|~]")
_IN_ANGLES = re.compile(r"[<>\\&|]")
_CONTROL = re.compile(r"[\x00-\x1f]")
_OUTSIDE_ANGLES = re.compile(r"[<>\\&|\x00-\x1f]")
_DESTINATION_SAFE = re.compile(r"[^\s<>()\\&\x00-\x1f\x7f]*\Z")


def write_destination(url: str) -> str:
    """A link's destination in markdown: as it is, or in angle brackets when it has spaces or brackets."""
    if url and _DESTINATION_SAFE.match(url):
        return _IN_TEXT.sub(_backslash, url) if _DELIMITER.search(url) else url
    if not _OUTSIDE_ANGLES.search(url):
        return f"<{url}>"
    safe = _CONTROL.sub(lambda m: quote(m.group()) if m.group() != "\x00" else "", url)
    return f"<{_IN_ANGLES.sub(_backslash, safe)}>"


def _backslash(found: re.Match[str]) -> str:
    return "\\" + found.group()


def write_part(value: str) -> str:
    """One part of a reference (a space key, title or file name), with what would divide it percent-encoded."""
    if value[:1] == " ":
        return "%20" + _DIVIDER.sub(_encoded, value[1:])
    return _DIVIDER.sub(_encoded, value) if _DIVIDER.search(value) else value


def _encoded(found: re.Match[str]) -> str:
    return f"%{ord(found.group()):02X}"


def page_reference(scheme: str, space: str | None, title: str, anchor: str | None = None) -> str:
    """`page:SPACE/Title#anchor`; without a space, a title with a slash starts with one."""
    place = f"{write_part(space)}/" if space else "/" if "/" in title else ""
    return f"{scheme}:{place}{write_part(title)}" + (f"#{write_part(anchor)}" if anchor else "")


def split_page_reference(value: str) -> tuple[str | None, str, str | None]:
    """Space, title and anchor of what follows `page:` or `blog:` in a reference."""
    path, _, anchor = value.partition("#")
    space, slash, title = path.partition("/")
    if not slash:
        space, title = "", path
    return unquote(space) or None, unquote(title), unquote(anchor) or None


def is_punctuation(char: str) -> bool:
    """Whether CommonMark counts `char` as punctuation (Unicode P and S)."""
    if char.isascii():
        return char.isprintable() and not char.isalnum() and char != " "
    return not char.isalnum() and unicodedata.category(char)[0] in "PS"
