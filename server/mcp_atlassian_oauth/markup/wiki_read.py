"""Jira wiki markup into the tree."""

from __future__ import annotations

import re
from collections.abc import Callable

from mcp_atlassian_oauth.markup.emoji import EMOJI, code_points
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.inline_reader import colour
from mcp_atlassian_oauth.markup.syntax import write_part
from mcp_atlassian_oauth.markup.tree import INLINE_TYPES, Mark, Node, mark, node, text

_MACRO = re.compile(r"(?<![\\{])\{(code|noformat|panel|quote|color)(?::([^{}\n]*))?\}")
_HOLDER = re.compile("\ue000(\\d+)\ue001")
_HEADING = re.compile(r"[ \t]*h([1-6])\.[ \t]*(.*)\Z", re.S)
_QUOTE = re.compile(r"[ \t]*bq\.[ \t]*(.*)\Z", re.S)
_RULE = re.compile(r"[ \t]*-{4,5}(?:[ \t]+(?=\S)|[ \t]*\Z)")
_LIST = re.compile(r"[ \t]*([*#]+|-)[ \t]+(?=\S|\Z)")
_ROW = re.compile(r"[ \t]*\|")
_PANEL_COLOURS = {"info": "deebff", "note": "eae6ff", "success": "e3fcef", "warning": "fffae6", "error": "ffebe6"}
_PHRASES = {
    "*": mark("strong"), "_": mark("em"), "-": mark("strike"), "+": mark("underline"), "^": mark("subsup", type="sup"),
    "~": mark("subsup", type="sub"), "??": mark("em"),
}  # fmt: skip
_EMOTICONS = {
    ":)": "slight_smile", ":-)": "slight_smile", ":(": "disappointed", ":-(": "disappointed", ":P": "stuck_out_tongue",
    ":-P": "stuck_out_tongue", ":p": "stuck_out_tongue", ":-p": "stuck_out_tongue", ":D": "smiley", ":-D": "smiley", ";)": "wink",
    ";-)": "wink", "(y)": "thumbsup", "(n)": "thumbsdown",
}  # fmt: skip
_ICONS = {
    "(i)": "info", "(/)": "check_mark", "(x)": "cross_mark", "(!)": "warning", "(+)": "plus", "(-)": "minus", "(?)": "question",
    "(on)": "light_bulb_on", "(off)": "light_bulb_off", "(*)": "yellow_star", "(*r)": "red_star", "(*g)": "green_star",
    "(*b)": "blue_star", "(*y)": "yellow_star", "(flag)": "flag_on", "(flagoff)": "flag_off",
}  # fmt: skip
_TOKEN = re.compile(
    "\ue000\\d+\ue001"
    r"|\\{2,}|\\[!-/:-@\[-`{-~]|\n|\{\{|\{color(?::[^{}\n]*)?\}|\[|!|(?:https?|ftp|irc|file|nntp|news)://[^\s\[\]|\ue000]+|mailto:[^\s\[\]|\ue000]+@[^\s\[\]|\ue000]+"
    r"|\?\?|[*_+^~]|(?:(?<=\s)|(?<![\s\S]))-{2,3}(?=\s|\Z)|-"
    r"|:-?[)(PpD](?!\w)|;-?\)|\((?:y|n|i|/|x|!|\+|-|\?|on|off|\*[rgby]?|flag|flagoff)\)"
)
_URL = re.compile(r"(?:https?|ftp|irc|file|nntp|news)://\S|mailto:\S|//\S", re.I)
_IMAGE = re.compile(r"!([^\s!|][^!|\n]*?)(?:\|([^!\n]*))?!(?!\w)")
_BREAK = "\\" * 2


class WikiReader:
    """Reads wiki markup; block macros are taken out first and stand in the text as placeholders."""

    def __init__(self, depth: int = 0) -> None:
        self._blocks: list[list[Node]] = []
        self._sources: list[str] = []
        self._depth = depth

    # ------------------------------------------------------------------------------------------ macros

    def take_out(self, source: str) -> str:
        """Replace block macros by placeholders."""
        check_depth(self._depth, "wiki markup")
        source = source.replace("\ue000", "").replace("\ue001", "")
        ends: dict[str, list[int]] = {}
        for found in _MACRO.finditer(source):
            if found.group(2) is None and found.group(1) != "color":
                ends.setdefault(found.group(1), []).append(found.start())
        for places in ends.values():
            places.reverse()
        out: list[str] = []
        at = 0
        while found := _MACRO.search(source, at):
            name = found.group(1)
            end = None if name == "color" else self._end(ends.get(name, []), found.end())
            if end is None:
                out.append(source[at : found.end()])
                at = found.end()
                continue
            body = source[found.end() : end]
            out.append(source[at : found.start()])
            at = end + len(name) + 2
            self._sources.append(source[found.start() : at])
            out.append(f"\ue000{len(self._blocks)}\ue001")
            self._blocks.append(self._macro(name, found.group(2) or "", body))
        out.append(source[at:])
        return "".join(out)

    @staticmethod
    def _end(places: list[int], after: int) -> int | None:
        while places and places[-1] < after:
            places.pop()
        return places[-1] if places else None

    def source(self, held: str) -> str:
        """A text with its placeholders replaced by the source they stand for."""
        return _HOLDER.sub(lambda found: self._sources[int(found.group(1))], held)

    def _macro(self, name: str, parameters: str, body: str) -> list[Node]:
        if name in ("code", "noformat"):
            return [self._code(name, parameters, body)]
        inner = WikiReader(self._depth + 1).read(body)
        if name == "quote":
            return [node("blockquote", inner or [node("paragraph", [])])]
        values = _parameters(parameters)
        return [node("panel", inner or [node("paragraph", [])], panelType=_panel_type(values.get("bgColor", "")), title=values.get("title"))]

    @staticmethod
    def _code(name: str, parameters: str, body: str) -> Node:
        values = _parameters(parameters)
        language = values.get("", values.get("language")) if name == "code" else None
        if name == "code" and language is None:
            language = "java"
        title = values.get("title")
        body = body.strip()
        return node("codeBlock", [text(body)] if body else [], language=language, parameters={"title": title} if title else None)

    # ------------------------------------------------------------------------------------------ blocks

    def read(self, source: str) -> list[Node]:
        """The blocks of a text."""
        return [item for _, items in self.chunks(source) for item in items]

    def chunks(self, source: str) -> list[tuple[str, list[Node]]]:
        """The blocks of a text, with the source of each run of blocks; the sources add up to the text."""
        held = self.take_out(source)
        lines = held.split("\n")
        groups: list[tuple[str, list[str]]] = []
        for line in lines:
            kind = self._kind(line)
            last = groups[-1] if groups else None
            if kind == "text" and last and last[0] in ("text", "list", "table") and last[1][-1].strip(" \t"):
                last[1].append(line)
            elif last and kind == last[0] and kind in ("list", "table") and last[1][-1].strip(" \t"):
                last[1].append(line)
            elif kind == "blank" and last:
                last[1].append(line)
            else:
                groups.append((kind, [line]))
        out = []
        for index, (kind, group) in enumerate(groups):
            chunk = "\n".join(group) + ("\n" if index + 1 < len(groups) else "")
            body = [line for line in group if line.strip(" \t")]
            out.append((self.source(chunk), self._group(kind, body) if body else []))
        return out

    @staticmethod
    def _kind(line: str) -> str:
        if not line.strip(" \t"):
            return "blank"
        if _HEADING.match(line):
            return "heading"
        if _QUOTE.match(line):
            return "quote"
        if _RULE.match(line):
            return "rule"
        if _LIST.match(line):
            return "list"
        return "table" if _ROW.match(line) else "text"

    def _group(self, kind: str, lines: list[str]) -> list[Node]:
        if kind == "heading":
            found = _HEADING.match(lines[0])
            assert found is not None
            return self._split(self.inline(found.group(2).rstrip()), lambda run: node("heading", run, level=int(found.group(1))))
        if kind == "quote":
            found = _QUOTE.match(lines[0])
            assert found is not None
            return [node("blockquote", self._split(self.inline(found.group(1).rstrip()), _paragraph) or [node("paragraph", [])])]
        if kind == "rule":
            rest = _RULE.sub("", lines[0], count=1)
            return [node("rule"), *(self._split(self.inline(rest), _paragraph) if rest.strip() else [])]
        if kind == "list":
            return self._list(lines)
        if kind == "table":
            return self._table(lines)
        return self._split(self.inline("\n".join(lines).strip(" \t")), _paragraph)

    @staticmethod
    def _split(content: list[Node], make: Callable[[list[Node]], Node]) -> list[Node]:
        """Blocks of a line of text in which images and block macros stand."""
        out: list[Node] = []
        run: list[Node] = []

        def close() -> None:
            while run and run[-1]["type"] == "hardBreak":
                run.pop()
            while run and run[0]["type"] == "hardBreak":
                run.pop(0)
            if any(item["type"] != "text" or item["text"].strip(" ") for item in run):
                out.append(make(list(run)))
            run.clear()

        for item in content:
            if item["type"] in INLINE_TYPES:
                run.append(item)
            else:
                close()
                out.append({key: value for key, value in item.items() if key != "marks"} if item["type"] != "mediaSingle" else item)
        close()
        return out

    def _list(self, lines: list[str]) -> list[Node]:
        items: list[tuple[str, list[str]]] = []
        for line in lines:
            found = _LIST.match(line)
            if found:
                items.append((found.group(1), [line[found.end() :]]))
            else:
                items[-1][1].append(line)
        roots: list[Node] = []
        stack: list[Node] = []
        for marker, body in items:
            check_depth(len(marker), "wiki markup")
            del stack[len(marker) :]
            kinds = ["orderedList" if char == "#" else "bulletList" for char in marker]
            if len(stack) == len(marker) and stack[-1]["type"] != kinds[-1]:
                stack.pop()
            while len(stack) < len(marker):
                new = node(kinds[len(stack)], [], order=1 if kinds[len(stack)] == "orderedList" else None)
                if stack:
                    if not stack[-1]["content"]:
                        stack[-1]["content"].append(node("listItem", []))
                    stack[-1]["content"][-1]["content"].append(new)
                else:
                    roots.append(new)
                stack.append(new)
            content = self._split(self.inline("\n".join(body).rstrip(" \t")), _paragraph)
            stack[-1]["content"].append(node("listItem", content or [node("paragraph", [])]))
        return roots

    def _table(self, lines: list[str]) -> list[Node]:
        rows: list[str] = []
        for line in lines:
            if _ROW.match(line):
                rows.append(line.strip(" \t"))
            else:
                rows[-1] += "\n" + line
        return [node("table", [self._row(row) for row in rows])]

    def _row(self, row: str) -> Node:
        cells: list[Node] = []
        at, header, start = 0, False, None
        size = len(row)
        while at <= size:
            char = row[at : at + 1]
            if char == "|" or at == size:
                if start is not None and (at < size or row[start:at].strip()):
                    cells.append(self._cell(row[start:at], header))
                header = row[at : at + 2] == "||"
                at += 2 if header else 1
                start = at
            elif char == "\\":
                at += 2
            elif char in "[{":
                close = row.find({"[": "]", "{": "}"}[char], at)
                newline = row.find("\n", at)
                at = close + 1 if close != -1 and (newline == -1 or close < newline) and (char == "[" or "|" not in row[at:close] or ":" in row[at:close]) else at + 1
            elif char == "!" and (found := _IMAGE.match(row, at)) and found.group(2) is not None:
                at = found.end()
            else:
                at += 1
        return node("tableRow", cells)

    def _cell(self, body: str, header: bool) -> Node:
        stripped = body.strip()
        if _LIST.match(stripped) or "\n" in stripped:
            blocks = self._group_lines(stripped)
        else:
            blocks = self._split(self.inline(stripped), _paragraph)
        blocks = blocks or [node("paragraph", [])]
        if header:
            for block in blocks:
                block["content"] = [_strong(item) for item in block.get("content") or []] if block["type"] == "paragraph" else block.get("content") or []
        return node("tableHeader" if header else "tableCell", blocks)

    def _group_lines(self, body: str) -> list[Node]:
        out: list[Node] = []
        group: list[str] = []
        kind = ""
        for line in body.split("\n"):
            new = self._kind(line)
            new = "text" if new in ("table", "blank") else new
            if group and (new != kind) and not (new == "text" and kind == "list"):
                out.extend(self._group(kind, group))
                group = []
                kind = new
            elif not group:
                kind = new
            group.append(line)
        return out + (self._group(kind, group) if group and any(line.strip() for line in group) else [])

    # ------------------------------------------------------------------------------------------ inline

    def inline(self, value: str, marks: tuple[Mark, ...] = (), *, links: bool = True) -> list[Node]:
        """Inline nodes of a text; images and placeholders come out as the blocks they are."""
        self._depth += 1
        check_depth(self._depth, "wiki markup")
        out: list[Node] = []
        plain: list[str] = []
        misses: dict[str, int] = {}

        def flush() -> None:
            joined = "".join(plain)
            plain.clear()
            if joined:
                out.append(text(joined, marks))

        at, size = 0, len(value)
        while at < size:
            found = _TOKEN.search(value, at)
            if not found:
                plain.append(value[at:])
                break
            plain.append(value[at : found.start()])
            token, begin, end = found.group(), found.start(), found.end()
            made = self._token(token, value, begin, end, marks, links, misses)
            if made is None:
                plain.append(token)
                at = end
                continue
            nodes, at = made
            if isinstance(nodes, str):
                plain.append(nodes)
            else:
                flush()
                out.extend(nodes)
        flush()
        self._depth -= 1
        return out

    def _token(self, token: str, value: str, begin: int, end: int, marks: tuple[Mark, ...], links: bool,
               misses: dict[str, int]) -> tuple[list[Node] | str, int] | None:  # fmt: skip
        """What a token becomes and where reading goes on; None when it is text."""
        first = token[0]
        if first == "\ue000":
            return [dict(item) for item in self._blocks[int(token[1:-1])]], end
        if token == "\n" or token == _BREAK:
            return [{**node("hardBreak"), **({"marks": list(marks)} if marks else {})}], end
        if first == "\\":
            return (token[1:], end) if len(token) == 2 and token[1] != "\\" else None
        if token == "{{":
            close = value.find("}}", end)
            if close > end and "\n" not in value[end:close]:
                return [text(value[end:close], (*marks, mark("code")))], close + 2
            return None
        if first == "{":
            return self._colour(token, value, end, marks, links)
        if first == "[":
            return self._link(value, begin, marks) if links else None
        if first == "!":
            return self._image(value, begin, marks)
        if len(token) > 3 and (":/" in token or token.startswith("mailto:")):
            if not links or (begin and value[begin - 1].isalnum()):
                return None
            url = token.rstrip(".,;:!?'\")}") if not token.endswith("//") else token
            return [text(url, (*marks, mark("link", href=url)))], begin + len(url)
        if token in ("--", "---"):
            return ("–" if token == "--" else "—", end)
        if token in _EMOTICONS or token in _ICONS:
            return self._emoticon(token, value, begin, end)
        return self._phrase(token, value, begin, end, marks, links, misses)

    def _colour(self, token: str, value: str, end: int, marks: tuple[Mark, ...], links: bool) -> tuple[list[Node] | str, int] | None:
        name = token[7:-1]
        close = value.find("{color}", end)
        if not name or close == -1:
            return None
        code = colour(re.sub(r"rgba\(([^,]+,[^,]+,[^,]+),[^)]*\)", r"rgb(\1)", name.strip().strip('"')))
        inner = (*marks, mark("textColor", color=code)) if code else marks
        return self.inline(value[end:close], inner, links=links), close + 7

    def _link(self, value: str, begin: int, marks: tuple[Mark, ...]) -> tuple[list[Node] | str, int] | None:
        close = value.find("]", begin)
        if close == -1 or "\n" in (inside := value[begin + 1 : close]) or not inside.strip():
            return None
        parts = inside.split("|")
        target = (parts[1] if len(parts) > 1 else parts[0]).strip()
        label = parts[0] if len(parts) > 1 else ""
        if target.startswith("~"):
            user = target[1:].removeprefix("accountid:")
            return ([node("mention", None, id=user)], close + 1) if user and " " not in user else None
        if target.startswith("^") and len(target) > 1:
            href = "attachment:" + write_part(target[1:])
            shown = label or target[1:]
        elif _URL.match(target) or (target.startswith("#") and len(target) > 1):
            href, shown = target, label or target.removeprefix("mailto:").removeprefix("#")
        else:
            return None
        one = (*marks, mark("link", href=href))
        return (self.inline(shown, one, links=False) if label else [text(shown, one)]), close + 1

    @staticmethod
    def _image(value: str, begin: int, marks: tuple[Mark, ...]) -> tuple[list[Node] | str, int] | None:
        found = _IMAGE.match(value, begin)
        if not found or (begin and value[begin - 1].isalnum()):
            return None
        target = found.group(1).strip()
        if not _URL.match(target):
            if not re.search(r"\.\w{2,5}\Z", target):
                return None
            target = "attachment:" + write_part(target)
        values = _parameters(found.group(2) or "")
        size = {key: int(values[key]) for key in ("width", "height") if values.get(key, "").isdigit()}
        media = node("media", None, type="external", url=target, alt=values.get("alt"), **size)
        links = [m for m in marks if m["type"] == "link"]
        if links:
            media["marks"] = links
        return [node("mediaSingle", [media])], found.end()

    @staticmethod
    def _emoticon(token: str, value: str, begin: int, end: int) -> tuple[list[Node] | str, int] | None:
        if (begin and value[begin - 1].isalnum()) or (end < len(value) and value[end].isalnum() and token in _EMOTICONS):
            return None
        if token in _EMOTICONS:
            name = _EMOTICONS[token]
            return [node("emoji", None, shortName=f":{name}:", id=code_points(EMOJI[name]), text=EMOJI[name])], end
        name = _ICONS[token]
        return [node("emoji", None, shortName=f":{name}:", id=f"atlassian-{name}", text=f":{name}:")], end

    def _phrase(self, token: str, value: str, begin: int, end: int, marks: tuple[Mark, ...], links: bool,
                misses: dict[str, int]) -> tuple[list[Node] | str, int] | None:  # fmt: skip
        """Text between two phrase markers, when they stand at the edges of words."""
        before, after = value[begin - 1 : begin], value[end : end + 1]
        if before.isalnum() or not after or after.isspace() or after == token[0]:
            return None
        if misses.get(token, -1) >= begin:
            return None
        at = end
        while True:
            close = value.find(token, at)
            if close == -1 or "\n" in value[end:close]:
                misses[token] = close if close != -1 else len(value)
                line = value.find("\n", end)
                misses[token] = min(misses[token], line) if line != -1 else misses[token]
                return None
            behind = value[close + len(token) : close + len(token) + 1]
            if close > end and not value[close - 1].isspace() and not behind.isalnum() and value[close - 1] != "\\" and not (
                token == "-" and behind == "-"
            ):
                break
            at = close + 1
        inner = value[end:close]
        if token in ("*", "_", "-", "+", "^", "~") and re.search(r"(?:^|\s)" + re.escape(token) + r"\S", inner):
            return None
        body = self.inline(inner, (*marks, _PHRASES[token]), links=links)
        if token == "??":
            body = [text("— ", (*marks, _PHRASES[token])), *body]
        return body, close + len(token)


def _paragraph(run: list[Node]) -> Node:
    return node("paragraph", run)


def _strong(item: Node) -> Node:
    if item["type"] != "text" or any(m["type"] in ("strong", "code") for m in item.get("marks") or ()):
        return item
    return {**item, "marks": [mark("strong"), *(item.get("marks") or ())]}


def _parameters(source: str) -> dict[str, str]:
    out: dict[str, str] = {}
    for part in re.split(r"[|,]" if "|" not in source else r"\|", source):
        key, equals, value = part.partition("=")
        if equals:
            out[key.strip()] = value.strip()
        elif part.strip():
            out.setdefault("", part.strip())
    return out


def _panel_type(background: str) -> str:
    """The panel whose colour comes nearest to a background."""
    code = colour(background) if background else None
    if code is None:
        return "info"

    def distance(other: str) -> int:
        return sum((int(code[i + 1 : i + 3], 16) - int(other[i : i + 2], 16)) ** 2 for i in (0, 2, 4))

    return min(_PANEL_COLOURS, key=lambda kind: distance(_PANEL_COLOURS[kind]))
