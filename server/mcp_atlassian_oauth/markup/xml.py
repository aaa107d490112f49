"""Confluence storage format as XML: a safe parser, the names Confluence uses, and pieces of source."""

from __future__ import annotations

import functools
import html.entities
import re
from collections.abc import Iterable, Iterator
from typing import Any
from urllib.parse import quote, unquote

from lxml import etree

from mcp_atlassian_oauth.markup.errors import MAX_DEPTH, MarkupError, check_size

AC = "http://atlassian.com/content"
RI = "http://atlassian.com/resource/identifier"
AT = "http://atlassian.com/template"
NAMESPACES = {"ac": AC, "ri": RI, "at": AT}
_ENTITY = re.compile(r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|&([A-Za-z][A-Za-z0-9]*);", re.S)
_XML_ENTITIES = frozenset({"amp", "lt", "gt", "quot", "apos"})
# To look for what hardly any document has is quicker in bytes, which the parser takes anyway.
_NAMED_ENTITY = re.compile(f"&(?!(?:{'|'.join(sorted(_XML_ENTITIES))});)[A-Za-z]".encode())
_NAMESPACE = re.compile(b"xmlns")
_DECLARATION = re.compile(r"\A\s*(?:<\?xml[^>]*\?>\s*)?(?:<!DOCTYPE[^\[>]*(\[.*?\]\s*)?>\s*)?", re.S)
_PREFIX = re.compile(r"[<\s/]([A-Za-z_][\w.-]*):[A-Za-z_]")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_DECLARED = re.compile(r"\sxmlns(?::\w+)?\s*=\s*(?:\"[^\"]*\"|'[^']*')")
_TOKEN = re.compile(
    r"<!\[CDATA\[.*?\]\]>|<!--.*?-->|<\?.*?\?>|<(/?)[^<>\"'/]*(?:(?:\"[^\"]*\"|'[^']*'|/(?!>))[^<>\"'/]*)*(/?)>", re.S
)
_CONTROL = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED = re.compile(r"[^\t\n\x20-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_ESCAPED_ATTRIBUTE = re.compile(r"[^\x20!#-%'-;=?-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
CDATA_ELEMENTS = frozenset({"ac:plain-text-body", "ac:plain-text-link-body"})
_DEEPEST = 2 * MAX_DEPTH + 50
_IS_DEEP, _TOO_DEEP = (etree.XPath(f"boolean({'/*' * (levels + 2)})") for levels in (MAX_DEPTH - 2, _DEEPEST))


def _replace_entity(found: re.Match[str]) -> str:
    name = found.group(1)
    if name is None or name in _XML_ENTITIES:
        return found.group()
    value = html.entities.html5.get(name + ";")
    if value is None:
        raise MarkupError(f"The storage format names an unknown entity &{name};. Use the character itself.")
    return value if value not in "<&>" else f"&#{ord(value)};"


def parse(source: str) -> tuple[Any, str, str]:
    """The root element around a storage body, the body's prolog (XML declaration, document type) and the body itself.

    Raises MarkupError as `parse_measured` does.
    """
    root, _, prolog, body = parse_measured(source)
    return root, prolog, body


def parse_measured(source: str) -> tuple[Any, bool, str, str]:
    """As `parse`; after the root, whether elements nest so deep that what is made of them may be beyond the bound of depth.

    HTML's named entities are known; a document type that declares its own is refused, nothing outside is read.
    Raises MarkupError with the place of what is not well-formed, and where elements nest deeper than the bound.
    """
    check_size(source, "storage format")
    head = _DECLARATION.match(source)
    assert head is not None
    if head.group(1) and "<!ENTITY" in head.group(1):
        raise MarkupError("The storage format declares entities of its own. Remove the document type.")
    prolog, body = source[: head.end()], source[head.end() :]
    encoded = body.encode("utf-8", "replace")
    if _NAMED_ENTITY.search(encoded) or _NAMESPACE.search(encoded):
        encoded = _plain_xml(body).encode("utf-8", "replace")
    root = _element(encoded)
    is_deep = bool(_IS_DEEP(root))
    if is_deep and _TOO_DEEP(root):
        raise MarkupError("The storage format nests too deep. Flatten lists, tables or macros.")
    return root, is_deep, prolog, body


def _plain_xml(body: str) -> str:
    """A body without HTML's named entities, and without namespaces of its own."""
    text = _ENTITY.sub(_replace_entity, body)
    if "xmlns" not in text:
        return text
    return _TOKEN.sub(
        lambda m: _DECLARED.sub("", m.group()) if "xmlns" in m.group() and m.group()[1] not in "!?" else m.group(), text
    )


def _element(encoded: bytes) -> Any:
    try:
        try:
            return _parsed(encoded, NAMESPACES.keys())
        except etree.XMLSyntaxError:
            # looking for prefixes takes longer than to parse, and hardly any document has others
            text = encoded.decode()
            tags = "".join([_QUOTED.sub("", found.group()) for found in _TOKEN.finditer(text) if found.group()[1] not in "!?"])
            prefixes = set(_PREFIX.findall(tags)) - {"xml", "xmlns"} - NAMESPACES.keys()
            if not prefixes:
                raise
            return _parsed(encoded, NAMESPACES.keys() | prefixes)
    except etree.XMLSyntaxError as error:
        raise MarkupError(
            f"The storage format is not well-formed XML: {error.msg}. Close every element and escape & and <."
        ) from None


def _parsed(encoded: bytes, prefixes: Iterable[str]) -> Any:
    declared = " ".join(f'xmlns:{p}="{NAMESPACES.get(p, "urn:prefix:" + quote(p))}"' for p in sorted(prefixes))
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=True, strip_cdata=False, load_dtd=False)
    return etree.fromstring(b"".join((f"<root {declared}>".encode(), encoded, b"</root>")), parser)


@functools.lru_cache(maxsize=2000)
def name(tag: Any) -> str:
    """An element's or attribute's name as written: `ac:link`, `p`; "" for comments and processing instructions."""
    if not isinstance(tag, str):
        return ""
    if tag[0] != "{":
        return tag
    uri, _, local = tag[1:].partition("}")
    prefix = next((p for p, u in NAMESPACES.items() if u == uri), unquote(uri.removeprefix("urn:prefix:")))
    return f"{prefix}:{local}"


def lxml_tag(written: str) -> str:
    """The name that lxml gives an element or attribute which Confluence writes like this: `ac:link`, `p`."""
    prefix, colon, local = written.partition(":")
    return f"{{{NAMESPACES[prefix]}}}{local}" if colon else written


def lxml_tags(*written: str) -> frozenset[str]:
    """The names that lxml gives the elements which Confluence writes like this."""
    return frozenset(map(lxml_tag, written))


def attributes(element: Any) -> dict[str, str]:
    """An element's attributes by name as written."""
    out: dict[str, str] = {}
    for key, value in element.items():
        out[name(key) if key[0] == "{" else key] = value
    return out


def escape_text(value: str) -> str:
    """Text for an XML document; characters that XML cannot hold are replaced."""
    # What can be printed is in XML's range: the pattern, which costs more, is for the rest.
    if "&" not in value and "<" not in value and ">" not in value and (value.isprintable() or not _ESCAPED.search(value)):
        return value
    value = value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\r", "&#13;")
    return _CONTROL.sub("\ufffd", value)


def escape_attribute(value: str) -> str:
    """A value for a double-quoted attribute."""
    # As in `escape_text`.
    is_safe = '"' not in value and "&" not in value and "<" not in value and ">" not in value
    if is_safe and (value.isprintable() or not _ESCAPED_ATTRIBUTE.search(value)):
        return value
    return escape_text(value).replace('"', "&quot;").replace("\n", "&#10;").replace("\t", "&#9;")


def cdata(value: str) -> str:
    """A CDATA section (or several, where the text contains its end)."""
    return "<![CDATA[" + _CONTROL.sub("\ufffd", value).replace("]]>", "]]]]><![CDATA[>") + "]]>"


def start_tag(tag: str, attrs: dict[str, str], *, empty: bool = False) -> str:
    """`<tag key="value">`."""
    shown = "".join([f' {key}="{escape_attribute(value)}"' for key, value in attrs.items()]) if attrs else ""
    return f"<{tag}{shown} />" if empty else f"<{tag}{shown}>"


def source_of(element: Any, *, tail: bool = False) -> str:
    """An element as source."""
    tag = name(element.tag)
    if not tag:
        text = element.text or ""
        out = f"<!--{text}-->" if element.tag is etree.Comment else f"<?{element.target} {text}?>"
    else:
        inner = inner_source(element)
        attrs = attributes(element)
        out = f"{start_tag(tag, attrs)}{inner}</{tag}>" if inner else start_tag(tag, attrs, empty=True)
    return out + escape_text(element.tail) if tail and element.tail else out


def inner_source(element: Any) -> str:
    """What an element holds, as source."""
    if len(element):
        return escape_text(element.text or "") + "".join([source_of(child, tail=True) for child in element])
    value = element.text or ""
    return cdata(value) if name(element.tag) in CDATA_ELEMENTS else escape_text(value)


def pieces(body: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether it is an element, of everything at the top of a well-formed body."""
    depth, start, at = 0, 0, 0
    for found in _TOKEN.finditer(body):
        closing, empty = found.group(1, 2)
        if (
            depth == 0
            and found.start() > at
            and (closing is not None or found.group()[:4] == "<!--" or found.group()[:2] == "<?")
        ):
            yield at, found.start(), False
            at = found.start()
        if closing is None:
            if depth == 0 and found.start() == at and found.group()[:9] != "<![CDATA[":
                yield at, found.end(), True
                at = found.end()
        elif empty:
            if depth == 0:
                yield at, found.end(), True
                at = found.end()
        elif closing:
            depth -= 1
            if depth == 0:
                yield start, found.end(), True
                at = found.end()
        else:
            if depth == 0:
                start = found.start()
            depth += 1
    if at < len(body):
        yield at, len(body), False
