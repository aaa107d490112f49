"""Markdown into the tree: CommonMark events from pyromark, our containers folded over them."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pyromark

from mcp_atlassian_oauth.markup.errors import check_depth, check_size
from mcp_atlassian_oauth.markup.folding import Item, Token, fold, html_tokens, line_attributes
from mcp_atlassian_oauth.markup.inline_reader import InlineReader
from mcp_atlassian_oauth.markup.syntax import ATTRIBUTES, read_attributes
from mcp_atlassian_oauth.markup.tree import Node, mark, node, text

_OPTIONS = pyromark.Options.ENABLE_TABLES | pyromark.Options.ENABLE_STRIKETHROUGH | pyromark.Options.ENABLE_TASKLISTS
_DIRECTIVE_LINE = re.compile(r"^[ \t>]*:{2,}", re.M)
_FENCE_LINE = re.compile(r"^([ \t>]*(?:(?:[-*+]|\d+[.)])[ \t]+)*)(`{3,}|~{3,})")
_ANY_DIRECTIVE = re.compile(r"^([ \t>]*)(:{2,})(?![:\s]*\S*::)")
_DIRECTIVE = re.compile(rf"(:{{2,}})[ \t]*([A-Za-z][\w.-]*)?[ \t]*({ATTRIBUTES})?[ \t]*\Z", re.S)
_LINE = re.compile(rf"\A({ATTRIBUTES})\s*\Z", re.S)
_LAST_LINE = re.compile(rf"\n[ \t>]*({ATTRIBUTES})\s*\Z", re.S)
_ALERT = re.compile(rf"\[!([A-Za-z]+)\]({ATTRIBUTES})?[ \t]*(?:\n|\Z)")
_INFO = re.compile(rf"\s*([^\s{{]*)\s*({ATTRIBUTES})?\s*(.*)\Z", re.S)
_LIST_ATTRIBUTES = re.compile(rf"\s*({ATTRIBUTES})[ \t]?")
ALERT_TYPES = {"note": "info", "tip": "tip", "important": "note", "warning": "warning", "caution": "error"}
# one line of text without anything that markdown or we could take for markup
_PLAIN = re.compile(r"(?!\d+[.)])[^\W_][^\\`*_~\[\]<>&:|{}!@\x00-\x1f\x7f\x85\u2028\u2029\ud800-\udfff]*(?<! )\Z")
FORMATS = frozenset({"storage", "adf", "wiki"})


def read(source: str) -> tuple[str, list[tuple[Node, int, int]]]:
    """Parse markdown.

    Returns the text that the ranges refer to (line ends and blank lines around containers are made uniform first) as
    UTF-8 decoded characters are not indexable by the parser's byte offsets, the ranges are byte offsets into
    `result[0].encode()`; and the top-level blocks with their start and end.
    Raises MarkupError beyond 10 MB or 100 levels.
    """
    check_size(source, "markdown")
    prepared = separate_directives(source)
    reader = BlockReader(prepared, 0)
    return prepared, fold(reader.items(None))


def read_fragment(source: str, depth: int) -> list[Node]:
    """The blocks of a piece of markdown that stood inside an HTML tag; `depth` is the nesting so far."""
    if _PLAIN.match(source):
        return [node("paragraph", [text(source)])]
    return [item for item, _, _ in fold(BlockReader(source, depth).items(None))]


def separate_directives(source: str) -> str:
    """Put blank lines around container lines (`:::name`), so that no paragraph swallows them."""
    source = source.replace("\r\n", "\n").replace("\r", "\n").replace("\x00", "\ufffd")
    if "::" not in source or not _DIRECTIVE_LINE.search(source):
        return source
    out: list[str] = []
    open_fence = ""
    after = False
    for line in source.split("\n"):
        if not after and "```" not in line and "~~~" not in line and (open_fence or "::" not in line):
            out.append(line)
            continue
        found = _FENCE_LINE.match(line)
        if open_fence:
            if found and found.group(2).startswith(open_fence) and not line[found.end() :].strip():
                open_fence = ""
        elif found:
            open_fence = found.group(2)
        elif (directive := _ANY_DIRECTIVE.match(line)) and _DIRECTIVE.match(line[directive.start(2) :].rstrip()):
            prefix = directive.group(1).rstrip()
            if out and out[-1].strip(" \t>"):
                out.append(prefix)
            out.append(line)
            after = True
            continue
        if after and line.strip(" \t>"):
            out.append(re.match(r"[ \t>]*", line).group().rstrip())  # type: ignore[union-attr]
        after = False
        out.append(line)
    return "\n".join(out)


class BlockReader:
    """Turns the events of one markdown text into block items: nodes, and tokens of our containers to be folded."""

    def __init__(self, source: str, depth: int) -> None:
        self._bytes = source.encode("utf-8", "replace")
        self._events: list[Any] = list(pyromark.events_with_range(self._bytes.decode(), options=_OPTIONS))
        self._at = 0
        self._depth = depth
        self._inline = InlineReader(self._bytes)

    def slice(self, start: int, end: int) -> str:
        """The source between two byte offsets."""
        return self._bytes[start:end].decode("utf-8", "replace")

    def items(self, until: str | None) -> list[Item]:
        """Block items up to the end of the enclosing block."""
        out: list[Item] = []
        loose: list[Any] = []
        self._depth += 1
        check_depth(self._depth, "markdown")
        events, count = self._events, len(self._events)
        while self._at < count:
            event, place = events[self._at]
            if isinstance(event, dict):
                ((kind, value),) = event.items()
                if kind == "End":
                    break
                if kind == "Start":
                    name, detail = (value, None) if isinstance(value, str) else next(iter(value.items()))
                    handler = _STARTS.get(name)
                    if handler is not None:
                        self._flush(loose, out)
                        self._at += 1
                        out.extend(handler(self, detail, place["start"], place["end"]))
                        self._at += 1
                        continue
                elif kind == "TaskListMarker":
                    self._at += 1
                    out.append((Token("task", str(value), {}), place["start"], place["end"]))
                    continue
            elif event == "Rule":
                self._flush(loose, out)
                out.append((node("rule"), place["start"], place["end"]))
                self._at += 1
                continue
            self._collect(loose)
        self._flush(loose, out)
        self._depth -= 1
        return out

    def _collect(self, loose: list[Any]) -> None:
        """Take one inline event, or a whole inline element, of a tight list item."""
        depth = 0
        while True:
            entry = self._events[self._at]
            loose.append(entry)
            self._at += 1
            event = entry[0]
            if isinstance(event, dict):
                depth += ("Start" in event) - ("End" in event)
            if depth == 0:
                return

    def _until_end(self) -> list[Any]:
        """The events up to the end of the current element; the reader stands on its End event."""
        begin, depth = self._at, 0
        events = self._events
        at = begin
        while True:
            event = events[at][0]
            if isinstance(event, dict):
                if "Start" in event:
                    depth += 1
                elif "End" in event:
                    if depth == 0:
                        self._at = at
                        return events[begin:at]
                    depth -= 1
            at += 1

    def _flush(self, loose: list[Any], out: list[Item]) -> None:
        if loose:
            start, end = loose[0][1]["start"], loose[-1][1]["end"]
            out.extend(self._paragraph(list(loose), start, end))
            loose.clear()

    # ------------------------------------------------------------------------------------------ paragraphs

    def _start_paragraph(self, detail: Any, start: int, end: int) -> list[Item]:
        return self._paragraph(self._until_end(), start, end)

    def _paragraph(self, events: list[Any], start: int, end: int) -> list[Item]:
        raw = self.slice(start, end).strip()
        if raw[:2] == "::" and (found := _DIRECTIVE.match(raw)):
            attributes = read_attributes(found.group(3)) if found.group(3) else {}
            if attributes is not None and (found.group(2) or len(found.group(1)) > 2) and (found.group(2) or not found.group(3)):
                kind = "close" if not found.group(2) else "leaf" if len(found.group(1)) == 2 else "open"
                return [(Token(kind, found.group(2) or "", attributes, len(found.group(1))), start, end)]
        attributes = None
        if raw[:1] == "{" and (found := _LINE.match(raw)):
            line = line_attributes(found.group(1))
            if line is not None:
                return [(Token("attributes", "", line), start, end)]
        if raw[-1:] == "}" and (found := _LAST_LINE.search(raw)):
            attributes = line_attributes(found.group(1))
            if attributes is not None:
                lead = len(self.slice(start, end)) - len(self.slice(start, end).lstrip())
                cut = start + lead + len(raw[: found.start()].encode())
                events = [entry for entry in events if entry[1]["start"] < cut]
        content = self._inline.nodes(events)
        block = paragraph_of(content)
        out: list[Item] = [(block, start, end)]
        if attributes is not None:
            out.append((Token("attributes", "", attributes), end, end))
        return out

    def _start_heading(self, detail: Any, start: int, end: int) -> list[Item]:
        content = self._inline.nodes(self._until_end())
        if content and all(item["type"] == "hardBreak" for item in content):
            content = content[1:]
        return [(node("heading", content, level=int(detail["level"][1])), start, end)]

    # ------------------------------------------------------------------------------------------ containers

    def _start_quote(self, detail: Any, start: int, end: int) -> list[Item]:
        alert = None
        if self._at < len(self._events) and self._events[self._at][0] == {"Start": "Paragraph"}:
            place = self._events[self._at][1]
            alert = _ALERT.match(self.slice(place["start"], place["end"]))
        kind = ALERT_TYPES.get(alert.group(1).lower()) if alert else None
        attributes = read_attributes(alert.group(2)) if alert and alert.group(2) else {}
        if alert is None or kind is None or attributes is None:
            children = [item for item, _, _ in fold(self.items("BlockQuote"))]
            return [(node("blockquote", children or [node("paragraph", [])]), start, end)]
        place = self._events[self._at][1]
        cut = place["start"] + len(alert.group().encode())
        self._at += 1
        first: list[Item] = []
        events = [entry for entry in self._until_end() if entry[1]["start"] >= cut]
        self._at += 1
        if self.slice(cut, place["end"]).strip(" \t\n>"):
            begin = events[0][1]["start"] if events else cut
            if self._bytes[begin - 1 : begin] == b"\\":
                begin -= 1
            first = self._paragraph(events, begin, place["end"])
        children = [item for item, _, _ in fold(first + self.items("BlockQuote"))]
        kind = attributes.pop("type", kind)
        return [(node("panel", children, panelType=kind, **attributes), start, end)]

    def _start_code(self, detail: Any, start: int, end: int) -> list[Item]:
        value = "".join(event["Text"] for event, _ in self._until_end() if isinstance(event, dict) and "Text" in event)
        value = value[:-1] if value.endswith("\n") else value
        info = detail["Fenced"] if isinstance(detail, dict) else ""
        if "{" in info:
            # attributes are unescaped once, by their own rules
            info = self.slice(start, end).partition("\n")[0].strip().lstrip("`~")
        return [(code_block(value, info), start, end)]

    def _start_html(self, detail: Any, start: int, end: int) -> list[Item]:
        source = "".join(event["Html"] if "Html" in event else event.get("Text", "")
                         for event, _ in self._until_end() if isinstance(event, dict))  # fmt: skip
        return html_tokens(source, start, end, lambda piece: read_fragment(piece, self._depth))

    def _start_list(self, detail: Any, start: int, end: int) -> list[Item]:
        items: list[tuple[list[Item], bool | None, Node]] = []
        bare = False
        while self._at < len(self._events) and self._events[self._at][0] == {"Start": "Item"}:
            begin = self._events[self._at][1]["start"]
            head = self._bytes[begin : begin + 16].lstrip()
            bare = head[:1] == b"*" or head.lstrip(b"0123456789")[:1] == b")"
            self._at += 1
            content = self.items("Item")
            self._at += 1
            done: bool | None = None
            for index, (entry, _, _) in enumerate(content[:2]):
                if isinstance(entry, Token) and entry.kind == "task":
                    done = entry.name == "True"
                    del content[index]
                    break
            items.append((content, done, {}))
        if items and detail is None and all(done is not None for _, done, _ in items):
            return [(_task_list([(content, bool(done)) for content, done, _ in items]), start, end)]
        children = []
        for content, done, _ in items:
            blocks = [item for item, _, _ in fold(content)]
            if done is not None:
                prefix = text("[x] " if done else "[ ] ")
                if blocks and blocks[0]["type"] == "paragraph":
                    blocks[0]["content"] = [prefix, *blocks[0]["content"]]
                else:
                    blocks.insert(0, node("paragraph", [prefix]))
            if bare and blocks and blocks[0]["type"] == "paragraph":
                set_bare(blocks[0])
            children.append(node("listItem", blocks))
        if detail is None:
            return [(node("bulletList", children, bare=bare or None), start, end)]
        return [(node("orderedList", children, order=detail, bare=bare or None), start, end)]

    def _start_table(self, detail: Any, start: int, end: int) -> list[Item]:
        raw = self._bytes[start:end].split(b"\n", 2)
        bare = len(raw) > 1 and b"---" not in raw[1] and b":" not in raw[1]
        rows: list[Node] = []
        while (event := self._events[self._at][0]) in ({"Start": "TableHead"}, {"Start": "TableRow"}):
            kind = "tableHeader" if event == {"Start": "TableHead"} else "tableCell"
            self._at += 1
            cells: list[Node] = []
            while self._events[self._at][0] == {"Start": "TableCell"}:
                self._at += 1
                content = self._inline.nodes(self._until_end())
                self._at += 1
                paragraph = paragraph_of(content, cell=True)
                align = {"Center": "center", "Right": "end"}.get(detail[len(cells)]) if len(cells) < len(detail) else None
                if align and paragraph["type"] == "paragraph":
                    paragraph["marks"] = [mark("alignment", align=align)]
                if bare and paragraph["type"] == "paragraph":
                    set_bare(paragraph)
                cells.append(node(kind, [paragraph]))
            self._at += 1
            rows.append(node("tableRow", cells))
        return [(node("table", rows), start, end)]


_STARTS: dict[str, Callable[[BlockReader, Any, int, int], list[Item]]] = {
    "Paragraph": BlockReader._start_paragraph, "Heading": BlockReader._start_heading, "BlockQuote": BlockReader._start_quote,
    "CodeBlock": BlockReader._start_code, "HtmlBlock": BlockReader._start_html, "List": BlockReader._start_list,
    "Table": BlockReader._start_table,
}  # fmt: skip


def set_bare(paragraph: Node) -> None:
    """Mark a paragraph as standing without an element, unless an attribute line says otherwise."""
    attrs = paragraph.setdefault("attrs", {})
    if attrs.pop("block", None) != "p":
        attrs["bare"] = True
    if not attrs:
        del paragraph["attrs"]


def paragraph_of(content: list[Node], *, cell: bool = False) -> Node:
    """A paragraph, or the block that an image or a group of images alone in it stands for."""
    if len(content) == 1 and content[0]["type"] == "text" and "attrs" not in content[0]:
        return {"type": "paragraph", "content": content}
    if content and all(item["type"] == "hardBreak" for item in content):
        return node("paragraph", content[1:])
    if content and content[0]["type"] == "mediaInline" and not cell:
        first = content[0]
        attrs = first.get("attrs") or {}
        if attrs.get("group") and all(
            item["type"] == "mediaInline" or (item["type"] == "text" and not item["text"].strip()) for item in content
        ):
            return node("mediaGroup", [_media(item) for item in content if item["type"] == "mediaInline"])
        if len(content) == 1 and not attrs.get("inline"):
            return node("mediaSingle", [_media(first)])
        if len(content) > 1 and content[1].get("attrs") == {"soft": True}:
            rest = content[2:]
            if all(item["type"] == "hardBreak" for item in rest):
                rest = rest[1:]
            kind = attrs.pop("caption", None)
            caption = node("caption", rest, bare=True if kind == "bare" else None)
            return node("mediaSingle", [_media(first), caption])
    for item in content:
        attrs = item.get("attrs") or {}
        if item["type"] == "mediaInline":
            attrs.pop("inline", None)
            if attrs.get("type") == "none":
                del attrs["type"]
    return node("paragraph", [without_soft(item) for item in content])


def without_soft(item: Node) -> Node:
    """A soft line break is a space."""
    return text(item["text"], tuple(item.get("marks") or ())) if item.get("attrs") == {"soft": True} else item


def _media(item: Node) -> Node:
    attrs = {key: value for key, value in item["attrs"].items() if key != "group"}
    out = node("media", None, **attrs)
    if item.get("marks"):
        out["marks"] = item["marks"]
    return out


def code_block(value: str, info: str) -> Node:
    """The node a fence with this info string stands for: a code block, a raw piece or a macro with a plain text body."""
    found = _INFO.match(info)
    assert found is not None
    language, source, rest = found.group(1), found.group(2), found.group(3)
    attributes = read_attributes(source) if source else {}
    if attributes is None or rest:
        language, attributes = info.split()[0] if info.split() else "", {}
    if language in FORMATS and not attributes:
        return node("raw", None, format=language, text=value)
    content = [text(value)] if value else []
    if "macro" in attributes:
        name = attributes.pop("macro")
        return node("macroBody", content, name=name, parameters=attributes)
    language = attributes.pop("language", language)
    return node("codeBlock", content, language=language or None, parameters=attributes or None)


def _task_list(items: list[tuple[list[Item], bool]]) -> Node:
    children: list[Node] = []
    for content, done in items:
        blocks = [item for item, _, _ in fold(content)]
        state = "DONE" if done else "TODO"
        identifier = None
        nested: list[Node] = []
        while blocks and blocks[-1]["type"] == "taskList":
            nested.insert(0, blocks.pop())
        if blocks and blocks[0]["type"] == "paragraph":
            identifier = _leading_attribute(blocks[0], "id")
        if len(blocks) > 1 or (
            blocks and (blocks[0]["type"] != "paragraph" or (blocks[0].get("attrs") or {}).get("block") == "p")
        ):
            for block in blocks:
                (block.get("attrs") or {}).pop("block", None)
            children.append(node("blockTaskItem", blocks, state=state, id=identifier))
        else:
            children.append(node("taskItem", blocks[0]["content"] if blocks else [], state=state, id=identifier))
        children.extend(nested)
    return node("taskList", children)


def _leading_attribute(block: Node, name: str) -> str | None:
    """Take `{name=value}` from the start of a block's text."""
    content = block.get("content") or []
    if (
        content
        and content[0]["type"] == "text"
        and not content[0].get("marks")
        and (found := _LIST_ATTRIBUTES.match(content[0]["text"]))
    ):
        attributes = read_attributes(found.group(1))
        if attributes and set(attributes) == {name}:
            rest = content[0]["text"][found.end() :]
            block["content"] = ([text(rest)] if rest else []) + content[1:]
            return attributes[name]
    return None
