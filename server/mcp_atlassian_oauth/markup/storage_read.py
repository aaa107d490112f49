"""Confluence storage format into the tree."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from mcp_atlassian_oauth.markup.emoji import code_points
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.inline_reader import span_mark
from mcp_atlassian_oauth.markup.references import date_node
from mcp_atlassian_oauth.markup.resources import NoReference, reference, user_reference
from mcp_atlassian_oauth.markup.tree import Mark, Node, macro, mark, node, text
from mcp_atlassian_oauth.markup.xml import attributes, name, source_of

HIDDEN = frozenset({
    "ac:macro-id", "ac:schema-version", "ac:local-id", "local-id", "data-layout", "data-table-width", "data-uuid",
    "data-hasbody", "data-macro-name", "class", "style", "ac:original-height", "ac:original-width", "ri:version-at-save",
    "ac:width", "ac:height", "ac:layout", "ac:align", "ac:custom-width", "ac:thumbnail", "ac:border",
    "data-highlight-colour", "data-colwidth", "data-card-appearance", "ac:card-appearance",
})  # fmt: skip
MARKS = {
    "strong": mark("strong"), "b": mark("strong"), "em": mark("em"), "i": mark("em"), "u": mark("underline"),
    "s": mark("strike"), "del": mark("strike"), "strike": mark("strike"), "sub": mark("subsup", type="sub"),
    "sup": mark("subsup", type="sup"), "code": mark("code"),
}  # fmt: skip
HTML_MARKS = frozenset({"span", "big", "cite", "q", "abbr", "kbd", "samp", "var", "tt", "font", "small", "ins", "mark"})
PANELS = frozenset({"info", "note", "tip", "warning"})
INLINE_MACROS = frozenset({"status", "anchor", "jira-inline"})
BLOCK_TAGS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "blockquote", "hr", "div", "pre", "ac:layout",
    "ac:layout-section", "ac:task-list", "ac:adf-extension", "ac:structured-macro", "ac:image",
})  # fmt: skip
_SPACE = re.compile(r"[ \t\r\n]+")


class NoTree(Exception):
    """An element that the tree has no node for; its nearest block is kept as source."""


def hidden_only(attrs: dict[str, str]) -> dict[str, str] | None:
    """Attributes that markdown need not show, or None when there are none. Raises NoTree for any other."""
    if not attrs:
        return None
    if not attrs.keys() <= HIDDEN:
        raise NoTree
    return attrs


def split_attributes(attrs: dict[str, str]) -> tuple[dict[str, str] | None, dict[str, str] | None]:
    """Attributes not shown, and those that have to be."""
    shown = {key: value for key, value in attrs.items() if key not in HIDDEN}
    rest = {key: value for key, value in attrs.items() if key in HIDDEN}
    return rest or None, shown or None


class StorageReader:
    """Reads elements into nodes."""

    def __init__(self) -> None:
        self._depth = 0

    # ------------------------------------------------------------------------------------------ blocks

    def container(self, element: Any) -> list[Node]:
        """The blocks in an element that holds blocks, text or both."""
        return self.flow(element.text, list(element))

    def flow(self, head: str | None, elements: list[Any]) -> list[Node]:
        """The blocks of some text and the elements (with their tails) after it."""
        out: list[Node] = []
        run: list[tuple[str | None, Any]] = [(head, None)] if head and head.strip(" \t\r\n") else []
        for child in elements:
            if self.is_block(child, bool(run)):
                self._bare(run, out)
                run = []
                out.append(self.block(child))
                if child.tail and child.tail.strip(" \t\r\n"):
                    run = [(child.tail, None)]
            else:
                if not run and not name(child.tag) and not (child.tail and child.tail.strip()):
                    out.append(node("raw", None, format="storage", text=source_of(child)))
                    continue
                run.append((child.tail, child))
        self._bare(run, out)
        return out

    @staticmethod
    def is_block(element: Any, after_text: bool) -> bool:
        tag = name(element.tag)
        if tag not in BLOCK_TAGS:
            return tag not in _INLINE and bool(tag) and not after_text and not (element.tail and element.tail.strip())
        if tag == "ac:structured-macro":
            rich = any(name(child.tag) == "ac:rich-text-body" for child in element)
            if element.get(f"{{{_AC}}}name") in INLINE_MACROS:
                return False
            return rich or not (after_text or (element.tail and element.tail.strip(" \t\r\n")))
        if tag == "ac:image":
            return not (after_text or (element.tail and element.tail.strip(" \t\r\n")))
        return True

    def _bare(self, run: list[tuple[str | None, Any]], out: list[Node]) -> None:
        if not run:
            return
        content: list[Node] = []
        for tail, element in run:
            if element is not None:
                self._inline(element, (), content)
            if tail:
                content.append(text(tail))
        content = tidy(content)
        if content:
            out.append(node("paragraph", content, bare=True))

    def block(self, element: Any) -> Node:
        """A block element as a node; what has none is a raw node with its source."""
        self._depth += 1
        check_depth(self._depth, "storage format")
        try:
            handler = _BLOCKS.get(name(element.tag))
            if handler is None:
                raise NoTree
            return handler(self, element)
        except (NoTree, NoReference):
            return node("raw", None, format="storage", text=source_of(element))
        finally:
            self._depth -= 1

    # ------------------------------------------------------------------------------------------ inlines

    def inlines(self, element: Any, marks: tuple[Mark, ...] = ()) -> list[Node]:
        """The inline nodes of an element that holds text, without space at its ends."""
        out: list[Node] = []
        self._inlines(element, marks, out)
        return tidy(out)

    def _inlines(self, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
        if element.text:
            out.append(text(element.text, marks))
        for child in element:
            self._inline(child, marks, out)
            if child.tail:
                out.append(text(child.tail, marks))

    def _inline(self, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
        self._depth += 1
        check_depth(self._depth, "storage format")
        size = len(out)
        try:
            handler = _INLINE.get(name(element.tag))
            if handler is None:
                raise NoTree
            handler(self, element, marks, out)
        except (NoTree, NoReference):
            del out[size:]
            raw = node("rawInline", None, format="storage", text=source_of(element))
            out.append({**raw, "marks": list(marks)} if marks else raw)
        finally:
            self._depth -= 1

    def marked(self, element: Any, one: Mark, marks: tuple[Mark, ...], out: list[Node]) -> None:
        """The content of an element that is a mark."""
        size = len(out)
        self._inlines(element, (*marks, one), out)
        if len(out) == size:
            raise NoTree


def tidy(nodes: list[Node]) -> list[Node]:
    """Collapse white space as a browser does: runs to one space, none at the ends; join text with the same marks."""
    out: list[Node] = []
    for item in nodes:
        if item["type"] == "text" and "keep" not in item:
            value = _SPACE.sub(" ", item["text"])
            last = out[-1] if out else None
            if value[:1] == " " and (last is None or (last["type"] == "text" and last["text"][-1:] == " ")) and (
                last is None or last.get("marks") == item.get("marks")
            ):
                value = value[1:]
            if not value:
                continue
            if last is not None and last["type"] == "text" and last.get("marks") == item.get("marks"):
                last["text"] += value
                continue
            out.append({**item, "text": value})
        else:
            out.append(item)
    while out and out[-1]["type"] == "text" and not out[-1].get("marks") and out[-1]["text"][-1:] == " ":
        out[-1] = {**out[-1], "text": out[-1]["text"][:-1]}
        if out[-1]["text"]:
            break
        out.pop()
    return out


_AC = "http://atlassian.com/content"
_RI = "http://atlassian.com/resource/identifier"


# ---------------------------------------------------------------------------------------------------- blocks


def _paragraph(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    return node("paragraph", reader.inlines(element), xml=hidden, html=shown)


def _heading(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    return node("heading", reader.inlines(element), level=int(name(element.tag)[1]), xml=hidden, html=shown)


def _blank(value: str | None) -> bool:
    return not value or not value.strip(" \t\r\n")


def _children(element: Any, *allowed: str) -> list[Any]:
    """The children of an element that holds nothing but certain elements."""
    if not _blank(element.text) or any(not _blank(child.tail) or name(child.tag) not in allowed for child in element):
        raise NoTree
    return list(element)


def _list(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    ordered = name(element.tag) == "ol"
    start = attrs.pop("start", "") if ordered else ""
    if start and str(int(start) if start.isdigit() else -1) != start:
        raise NoTree
    hidden = hidden_only(attrs)
    items = []
    for child in _children(element, "li"):
        items.append(node("listItem", reader.container(child), xml=hidden_only(attributes(child))))
    if not items:
        raise NoTree
    firsts = [(item["content"] or [{}])[0] for item in items]
    bare = any((first.get("attrs") or {}).get("bare") for first in firsts)
    for item in items:
        if not item["content"]:
            item["content"] = [node("paragraph", [], bare=True)]
            bare = True
    if not ordered:
        return node("bulletList", items, xml=hidden, bare=bare or None)
    # Cloud writes start="1" and paragraphs in items, Data Center neither: those need no mark in markdown
    unusual = start if bare and start == "1" else None if bare or start else "none"
    return node("orderedList", items, order=int(start or 1), xml=hidden, bare=bare or None, start=unusual)


def _table(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    columns: list[str] = []
    rows: list[Node] = []
    for part in _children(element, "tbody", "thead", "tfoot", "colgroup", "col", "tr", "ac:adf-fragment-mark"):
        tag = name(part.tag)
        if tag in ("colgroup", "col", "ac:adf-fragment-mark"):
            columns.append(source_of(part))
            continue
        if tag == "tfoot":
            raise NoTree
        if tag != "tr":
            hidden_only(attributes(part))
        rows.extend(_row(reader, row) for row in ([part] if tag == "tr" else _children(part, "tr")))
    if not rows:
        raise NoTree
    if columns:
        hidden = {**(hidden or {}), "columns": "".join(columns)}
    return node("table", rows, xml=hidden, html=shown)


def _row(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    return node("tableRow", [_cell(reader, cell) for cell in _children(element, "td", "th")], xml=hidden, html=shown)


def _cell(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    spans: dict[str, int] = {}
    for key in ("colspan", "rowspan"):
        value = attrs.get(key, "")
        if value.isdigit() and 1 < int(value) < 10_000 and str(int(value)) == value:
            spans[key] = int(attrs.pop(key))
    hidden, shown = split_attributes(attrs)
    content = reader.container(element)
    if not content:
        content = [node("paragraph", [], bare=True)]
    kind = "tableHeader" if name(element.tag) == "th" else "tableCell"
    return node(kind, content, **spans, xml=hidden, html=shown)


def _quote(reader: StorageReader, element: Any) -> Node:
    content = reader.container(element)
    if not content:
        raise NoTree
    return node("blockquote", content, xml=hidden_only(attributes(element)))


def _rule(reader: StorageReader, element: Any) -> Node:
    return node("rule", None, xml=hidden_only(attributes(element)))


def _div(reader: StorageReader, element: Any) -> Node:
    hidden, shown = split_attributes(attributes(element))
    content = reader.container(element)
    if not content:
        raise NoTree
    return node("div", content, xml=hidden, html=shown)


def _pre(reader: StorageReader, element: Any) -> Node:
    if len(element) or not element.text or element.text[:1] in "\r\n" or "\r" in element.text:
        raise NoTree
    return node("codeBlock", [text(element.text)], parameters={"element": "pre"}, xml=hidden_only(attributes(element)))


def _layout(reader: StorageReader, element: Any) -> Node:
    hidden = hidden_only(attributes(element))
    sections = [_section(reader, child) for child in _children(element, "ac:layout-section")]
    if not sections:
        raise NoTree
    return node("layout", sections, xml=hidden)


def _section(reader: StorageReader, element: Any) -> Node:
    attrs = attributes(element)
    kind = attrs.pop("ac:type", None)
    cells = []
    hidden, shown = split_attributes(attrs)
    for cell in _children(element, "ac:layout-cell"):
        cell_hidden, cell_shown = split_attributes(attributes(cell))
        if cell_shown:
            raise NoTree
        cells.append(node("layoutColumn", reader.container(cell), xml=cell_hidden))
    if not cells:
        raise NoTree
    extra = {key.removeprefix("ac:"): value for key, value in (shown or {}).items()}
    return node("layoutSection", cells, type=kind, xml=hidden, **extra)


def _task_list(reader: StorageReader, element: Any) -> Node:
    items: list[Node] = []
    for task in _children(element, "ac:task", "ac:task-list"):
        if name(task.tag) == "ac:task-list":
            raise NoTree
        parts = {name(part.tag): part for part in _children(task, "ac:task-id", "ac:task-uuid", "ac:task-status", "ac:task-body")}
        if list(parts) not in (["ac:task-id", "ac:task-status", "ac:task-body"], ["ac:task-status", "ac:task-body"],
                               ["ac:task-id", "ac:task-uuid", "ac:task-status", "ac:task-body"], ["ac:task-id", "ac:task-status"]):  # fmt: skip
            raise NoTree
        status = parts["ac:task-status"].text
        if status not in ("complete", "incomplete") or "ac:task-body" not in parts or "ac:task-uuid" in parts:
            raise NoTree
        identifier = parts["ac:task-id"].text if "ac:task-id" in parts else "none"
        if not identifier or not re.fullmatch(r"[\w-]+", identifier):
            raise NoTree
        body = reader.container(parts["ac:task-body"])
        state = "DONE" if status == "complete" else "TODO"
        nested: list[Node] = []
        while body and body[-1]["type"] == "taskList":
            nested.insert(0, body.pop())
        if not body:
            items.append(node("taskItem", [], state=state, id=identifier))
        elif len(body) == 1 and body[0]["type"] == "paragraph" and (body[0].get("attrs") or {}).get("bare"):
            items.append(node("taskItem", body[0]["content"], state=state, id=identifier))
        else:
            if body[0]["type"] == "paragraph" and (body[0].get("attrs") or {}).get("bare"):
                raise NoTree
            if body[0]["type"] != "paragraph":
                raise NoTree
            items.append(node("blockTaskItem", body, state=state, id=identifier))
        items.extend(nested)
    if not items or items[0]["type"] == "taskList":
        raise NoTree
    return node("taskList", items, xml=hidden_only(attributes(element)))


# ---------------------------------------------------------------------------------------------------- macros


def _macro_parts(element: Any) -> tuple[str, dict[str, str], Any, dict[str, str]]:
    """Name, parameters, body element and hidden attributes of a macro."""
    attrs = attributes(element)
    key = attrs.pop("ac:name", "")
    hidden = hidden_only(attrs) or {}
    parameters: dict[str, str] = {}
    body = None
    if not _blank(element.text):
        raise NoTree
    for part in element:
        tag = name(part.tag)
        if not _blank(part.tail) or (body is not None and tag != "ac:adf-fragment-mark"):
            raise NoTree
        if tag == "ac:parameter":
            part_attrs = attributes(part)
            label = part_attrs.pop("ac:name", None)
            if part_attrs or label is None or label in parameters:
                raise NoTree
            parameters[label] = _parameter(part)
        elif tag == "ac:adf-fragment-mark" and not part.attrib:
            hidden["fragment"] = source_of(part)
        elif tag in ("ac:rich-text-body", "ac:plain-text-body") and not part.attrib:
            body = part
        else:
            raise NoTree
    if not key:
        raise NoTree
    return key, parameters, body, hidden


_REFERENCE = re.compile(r"(?:page|blog|attachment|user|space|content|shortcut|url|link|xml):")


def _parameter(element: Any) -> str:
    if not len(element):
        value = element.text or ""
        if _REFERENCE.match(value):
            raise NoTree
        return value if value == value.strip() else _exact(value)
    if len(element) > 1 or not _blank(element.text) or not _blank(element[0].tail):
        raise NoTree
    child = element[0]
    if name(child.tag) == "ac:link" and len(child) == 1 and not child.attrib and _blank(child.text) and _blank(child[0].tail):
        return "link:" + reference(child[0])
    found = reference(child)
    return found if _REFERENCE.match(found) else f"url:{found}"


def _exact(value: str) -> str:
    squeezed = _SPACE.sub(" ", value).strip(" ")
    return squeezed


def _macro(reader: StorageReader, element: Any) -> Node:
    key, parameters, body, hidden = _macro_parts(element)
    if body is not None and name(body.tag) == "ac:plain-text-body":
        if len(body):
            raise NoTree
        return _plain_macro(key, parameters, body.text or "", hidden)
    if body is None:
        return macro(key, parameters, xml=hidden)
    content = reader.container(body)
    if key in PANELS and set(parameters) <= {"title", "icon"}:
        return node("panel", content, panelType=key, **parameters, xml=hidden or None)
    if key == "expand" and set(parameters) <= {"title", "breakoutWidth", "breakoutMode"} and parameters.get("title") != "":
        if set(parameters) <= {"title"}:
            return node("expand", content, title=parameters.get("title"), xml=hidden or None)
    return macro(key, parameters, content, xml=hidden)


def _plain_macro(key: str, parameters: dict[str, str], body: str, hidden: dict[str, str]) -> Node:
    if "\r" in body:
        body = body.replace("\r\n", "\n").replace("\r", "\n")
    if key == "code" and "macro" not in parameters and "element" not in parameters:
        rest = dict(parameters)
        language = rest.pop("language", None)
        if language == "":
            raise NoTree
        return node("codeBlock", [text(body)] if body else [], language=language, parameters=rest or None, xml=hidden or None)
    return node("macroBody", [text(body)] if body else [], name=key, parameters=parameters, xml=hidden or None)


def _adf_extension(reader: StorageReader, element: Any) -> Node:
    """A panel that storage has no macro for: ADF in XML, with a fallback that repeats its content."""
    parts = _children(element, "ac:adf-node", "ac:adf-fallback")
    if not parts or name(parts[0].tag) != "ac:adf-node" or parts[0].get("type") != "panel" or len(parts) > 2 or element.attrib:
        raise NoTree
    kind, content = None, None
    inner = _children(parts[0], "ac:adf-attribute", "ac:adf-content")
    for part in inner:
        if name(part.tag) == "ac:adf-content":
            content = part
        elif part.get("key") == "panel-type" and kind is None:
            kind = part.text
        else:
            raise NoTree
    if content is None or kind is None or name(inner[-1].tag) != "ac:adf-content" or len(inner) != 2:
        raise NoTree
    blocks = reader.container(content)
    fallback = parts[1] if len(parts) == 2 else None
    if fallback is not None and not _repeats(fallback, content):
        raise NoTree
    return node("panel", blocks, panelType=kind, adf="yes" if fallback is not None else "only")


def _repeats(fallback: Any, content: Any) -> bool:
    boxes = _children(fallback, "div")
    if len(boxes) != 1:
        return False
    inner = _children(boxes[0], "div")
    if len(inner) != 1:
        return False
    return comparable(StorageReader().container(inner[0])) == comparable(StorageReader().container(content))


def comparable(value: Any) -> Any:
    """Nodes without what markdown does not show."""
    if isinstance(value, list):
        return [comparable(item) for item in value]
    if isinstance(value, dict):
        return {key: comparable(item) for key, item in value.items() if key != "xml" and item != {}}
    return value


def _image_attributes(element: Any) -> tuple[dict[str, Any], Any]:
    attrs = attributes(element)
    alt = attrs.pop("ac:alt", None)
    hidden, shown = split_attributes(attrs)
    target, caption = None, None
    if not _blank(element.text):
        raise NoTree
    extra: list[str] = []
    for child in element:
        tag = name(child.tag)
        if not _blank(child.tail):
            raise NoTree
        if tag == "ac:caption" and caption is None and target is not None:
            caption = child
        elif tag.startswith("ri:") and target is None and caption is None:
            target = reference(child)
        elif tag == "ac:adf-mark" and not len(child):
            extra.append(source_of(child))
        else:
            raise NoTree
    if target is None:
        raise NoTree
    out: dict[str, Any] = {"type": "external", "url": target}
    if alt is not None:
        out["alt"] = alt
    for key, value in (shown or {}).items():
        short = key.removeprefix("ac:")
        if not key.startswith("ac:") or short in ("type", "url", "alt", "group", "inline", "caption"):
            raise NoTree
        out[short] = value
    if extra:
        hidden = {**(hidden or {}), "marks": "".join(extra)}
    if hidden:
        out["xml"] = hidden
    return out, caption


def _image(reader: StorageReader, element: Any) -> Node:
    attrs, caption = _image_attributes(element)
    content = [node("media", None, **attrs)]
    if caption is not None:
        hidden_only(attributes(caption))
        blocks = reader.container(caption)
        if len(blocks) != 1 or blocks[0]["type"] != "paragraph" or "html" in (blocks[0].get("attrs") or {}):
            raise NoTree
        bare = (blocks[0].get("attrs") or {}).get("bare")
        content.append(node("caption", blocks[0]["content"], bare=bare, xml=(blocks[0].get("attrs") or {}).get("xml")))
    return node("mediaSingle", content)


_BLOCKS: dict[str, Callable[[StorageReader, Any], Node]] = {
    "p": _paragraph, "h1": _heading, "h2": _heading, "h3": _heading, "h4": _heading, "h5": _heading, "h6": _heading,
    "ul": _list, "ol": _list, "table": _table, "blockquote": _quote, "hr": _rule, "div": _div, "pre": _pre,
    "ac:layout": _layout, "ac:task-list": _task_list, "ac:structured-macro": _macro, "ac:image": _image,
    "ac:adf-extension": _adf_extension,
}  # fmt: skip


# ---------------------------------------------------------------------------------------------------- inlines


def _mark(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    tag = name(element.tag)
    hidden = hidden_only(attributes(element))
    one = MARKS[tag]
    reader.marked(element, {**one, "attrs": {**one.get("attrs", {}), "xml": hidden}} if hidden else one, marks, out)


def _html_mark(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    hidden, shown = split_attributes(attrs)
    one = mark("html", tag=name(element.tag), html=shown)
    if name(element.tag) == "span" and hidden and not shown and "style" in hidden:
        found = span_mark("span", {"style": hidden["style"]})
        if found["type"] != "html":
            one = found
    if hidden:
        one = {**one, "attrs": {**one["attrs"], "xml": hidden}}
    reader.marked(element, one, marks, out)


def _transparent(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    key = attrs.get("ac:ref", "")
    if set(attrs) - {"ac:ref", "key", "local-id"}:
        raise NoTree
    one = mark("annotation", id=key, annotationType="inlineComment", xml={"tag": name(element.tag), **attrs})
    size = len(out)
    reader._inlines(element, (*marks, one), out)
    if len(out) == size:
        raise NoTree


def _link(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    if "href" not in attrs:
        raise NoTree
    href, title = attrs.pop("href"), attrs.pop("title", None)
    hidden, shown = split_attributes(attrs)
    value = element.text or ""
    if hidden and hidden.get("data-card-appearance") == "inline" and not len(element) and value == href and title is None and not shown:
        card = node("inlineCard", None, url=href, xml=hidden)
        out.append({**card, "marks": list(marks)} if marks else card)
        return
    if href.startswith("#") or re.match(r"(?:page|blog|attachment|user|space|content|shortcut|url|media):", href):
        href = f"url:{href}"
    reader.marked(element, mark("link", href=href, title=title, xml=hidden, **(shown or {})), marks, out)


def _resource_link(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    anchor = attrs.pop("ac:anchor", None)
    hidden = hidden_only(attrs)
    if not _blank(element.text) or any(not _blank(child.tail) for child in element):
        raise NoTree
    target, body = None, None
    for child in element:
        tag = name(child.tag)
        if tag.startswith("ri:") and target is None and body is None:
            target = child
        elif tag in ("ac:link-body", "ac:plain-text-link-body") and body is None and not child.attrib:
            body = child
        else:
            raise NoTree
    if target is None and not anchor:
        raise NoTree
    href = reference(target, anchor) if target is not None else "#" + anchor
    versions = {k: v for k, v in attributes(target).items() if k in HIDDEN} if target is not None else {}
    xml = {**(hidden or {}), **versions} or None
    if body is None:
        if target is not None and name(target.tag) == "ri:user" and anchor is None:
            item = node("mention", None, id=user_reference(target)[5:], xml=xml)
        else:
            item = node("inlineCard", None, url=href, xml=xml)
        out.append({**item, "marks": list(marks)} if marks else item)
        return
    plain = name(body.tag) == "ac:plain-text-link-body"
    if plain and len(body):
        raise NoTree
    value = body.text or ""
    if href.startswith("user:") and not plain and value.startswith("@"):
        raise NoTree
    size = len(out)
    reader._inlines(body, (*marks, mark("link", href=href, body="plain" if plain else None, xml=xml)), out)
    if len(out) == size:
        raise NoTree


def _break(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    item = node("hardBreak", None, xml=hidden_only(attributes(element)))
    out.append({**item, "marks": list(marks)} if marks else item)


def _time(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    value = attrs.pop("datetime", "")
    found = date_node(value) if re.fullmatch(r"\d{4}-\d{2}-\d{2}", value) else None
    if found is None or element.text or len(element):
        raise NoTree
    hidden_only(attrs)
    out.append({**found, "marks": list(marks)} if marks else found)


def _inline_macro(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    key, parameters, body, hidden = _macro_parts(element)
    if body is not None:
        if name(body.tag) == "ac:rich-text-body" or len(body) or not body.text:
            raise NoTree
        item = macro(key, parameters, inline=True, xml=hidden)
        item["attrs"]["text"] = body.text
    elif key == "status" and "title" in parameters and set(parameters) <= {"title", "colour", "subtle"} and _status_colour(parameters):
        colour = parameters.get("colour")
        item = node("status", None, text=parameters["title"], color=STATUS_COLOURS[colour] if colour else "none",
                    subtle=parameters.get("subtle"), xml=hidden or None)  # fmt: skip
        if item["attrs"]["color"] == "none":
            del item["attrs"]["color"]
            item["attrs"]["color"] = "neutral"
        elif item["attrs"]["color"] == "neutral":
            item["attrs"]["color"] = "grey"
    else:
        item = macro(key, parameters, inline=True, xml=hidden)
    out.append({**item, "marks": list(marks)} if marks else item)


STATUS_COLOURS = {"Grey": "neutral", "Green": "green", "Yellow": "yellow", "Red": "red", "Blue": "blue", "Purple": "purple"}


def _status_colour(parameters: dict[str, str]) -> bool:
    return parameters.get("colour", "Grey") in STATUS_COLOURS and bool(parameters["title"])


def _inline_image(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs, caption = _image_attributes(element)
    if caption is not None:
        raise NoTree
    item = node("mediaInline", None, **attrs)
    out.append({**item, "marks": list(marks)} if marks else item)


def _emoticon(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    short = attrs.pop("ac:emoji-shortname", None)
    fallback, key = attrs.pop("ac:emoji-fallback", None), attrs.pop("ac:emoji-id", None)
    legacy = attrs.pop("ac:name", None)
    hidden = hidden_only(attrs)
    if short is None:
        if legacy is None or fallback is not None or key is not None:
            raise NoTree
        item = node("emoji", None, shortName=f":{legacy}:", html={"legacy": "yes"}, xml=hidden)
    else:
        if fallback is None or key is None or legacy is None:
            raise NoTree
        extra: dict[str, str] = {}
        if legacy != "blue-star":
            extra["name"] = legacy
        if key != code_points(fallback):
            extra["id"] = key
        item = node("emoji", None, shortName=short, text=fallback, id=key, xml=hidden)
        if extra:
            item["attrs"]["html"] = extra
    out.append({**item, "marks": list(marks)} if marks else item)


def _placeholder(reader: StorageReader, element: Any, marks: tuple[Mark, ...], out: list[Node]) -> None:
    attrs = attributes(element)
    kind = attrs.pop("ac:type", None)
    hidden_only(attrs)
    if len(element) or not element.text or element.text != _SPACE.sub(" ", element.text).strip(" "):
        raise NoTree
    item = node("placeholder", None, text=element.text, kind=kind)
    out.append({**item, "marks": list(marks)} if marks else item)


_INLINE: dict[str, Callable[[StorageReader, Any, tuple[Mark, ...], list[Node]], None]] = {
    **dict.fromkeys(MARKS, _mark), **dict.fromkeys(HTML_MARKS, _html_mark), "a": _link, "ac:link": _resource_link, "br": _break,
    "time": _time, "ac:structured-macro": _inline_macro, "ac:image": _inline_image, "ac:emoticon": _emoticon,
    "ac:inline-comment-marker": _transparent, "ac:placeholder": _placeholder,
}  # fmt: skip
