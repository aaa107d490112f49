"""Inline wiki markup into inline nodes."""

from __future__ import annotations

import html
import re

from mcp_atlassian_oauth.markup.colours import colour
from mcp_atlassian_oauth.markup.emoji import EMOJI, code_points
from mcp_atlassian_oauth.markup.errors import check_depth
from mcp_atlassian_oauth.markup.syntax import write_part
from mcp_atlassian_oauth.markup.tree import Mark, Node, macro, mark, node, text
from mcp_atlassian_oauth.markup.wiki_macros import read_parameters

_PHRASES = {
    "*": mark("strong"), "_": mark("em"), "-": mark("strike"), "+": mark("underline"), "^": mark("subsup", type="sup"),
    "~": mark("subsup", type="sub"), "??": mark("em"),
}  # fmt: skip
EMOTICONS = {
    ":)": "slight_smile", ":-)": "slight_smile", ":(": "disappointed", ":-(": "disappointed", ":P": "stuck_out_tongue",
    ":-P": "stuck_out_tongue", ":p": "stuck_out_tongue", ":-p": "stuck_out_tongue", ":D": "smiley", ":-D": "smiley", ";)": "wink",
    ";-)": "wink", "(y)": "thumbsup", "(n)": "thumbsdown",
}  # fmt: skip
ICONS = {
    "(i)": "info", "(/)": "check_mark", "(x)": "cross_mark", "(!)": "warning", "(+)": "plus", "(-)": "minus", "(?)": "question",
    "(on)": "light_bulb_on", "(off)": "light_bulb_off", "(*)": "yellow_star", "(*r)": "red_star", "(*g)": "green_star",
    "(*b)": "blue_star", "(*y)": "yellow_star", "(flag)": "flag_on", "(flagoff)": "flag_off",
}  # fmt: skip
_TOKEN = re.compile(
    "\ue000\\d+\ue001"
    r"|&#\d{1,7};|\\{2,}|\\\n|\\[*_+^~{}\[\]()!|?#:;&-]|\n|\{\{|\{color(?::[^{}\n]*)?\}|\{anchor:[^{}\n]+\}|\{(?:[*_+^~-]|\?\?)\}|\[|!|(?:https?|ftp|irc|file|nntp|news)://[^\s\[\]|<>\ue000]+|mailto:[^\s\[\]|<>\ue000@:]++@[^\s\[\]|<>\ue000]+"
    r"|\?\?|[*_+^~]|(?:(?<=\s)|(?<![\s\S]))-{2,3}(?=\s|\Z)|-"
    r"|:-?[)(PpD](?!\w)|;-?\)|\((?:y|n|i|/|x|!|\+|-|\?|on|off|\*[rgby]?|flag|flagoff)\)"
)
_SKIPPED = re.compile(r"\{color:[^{}\n]*\}[^{}]*\{color\}|\{\{[^{}\n]*\}\}|\[[^\[\]\n]*\]|\\.|\n|\?\?|[*_+^~-]")
_URL = re.compile(r"(?:https?|ftp|irc|file|nntp|news)://\S|mailto:\S|/\S", re.I)
# What a link's target begins with; an empty one ends at once.
_TARGET = re.compile(r"\s*+(?:[~^#/|\]]|(?:https?|ftp|irc|file|nntp|news)://|mailto:)", re.I)
IMAGE = re.compile(r"!([^\s!|][^!|\n]*?)(?:\|([^!\n]*))?!(?!\w)")
_ENTITY = re.compile(r"&#\d{1,7};")
_BREAK = "\\" * 2
# \\server\share is a path: two backslashes break a line only when no third one follows in the same word
_UNC = re.compile(r"\\{2}[^\s\\]*\\")


class _Signs:
    """Where signs stand next in a text that is read from its start to its end: nothing of it is searched twice."""

    __slots__ = ("_next", "_value")

    def __init__(self, value: str) -> None:
        self._value = value
        self._next: dict[str, int] = {}

    def after(self, sign: str, at: int) -> int:
        """Where the sign stands next, from `at` on; the length of the text where it does not."""
        place = self._next.get(sign, -1)
        if place < at:
            place = self._value.find(sign, at)
            self._next[sign] = place = len(self._value) if place == -1 else place
        return place


class WikiInlineReader:
    """Reads runs of text; `held` are the blocks that placeholders in the text stand for, `depth` the nesting around it."""

    def __init__(self, held: list[list[Node]], depth: int) -> None:
        self._blocks = held
        self._depth = depth

    def read(self, value: str, marks: tuple[Mark, ...] = (), *, links: bool = True) -> list[Node]:
        """Inline nodes of a text; images and placeholders come out as the blocks they are."""
        self._depth += 1
        check_depth(self._depth, "wiki markup")
        out: list[Node] = []
        plain: list[str] = []
        misses: dict[str, int] = {}
        signs = _Signs(value)

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
            sign, begin, end = found.group(), found.start(), found.end()
            made = self._token(sign, value, begin, end, marks, links, misses, signs)
            if made is None:
                plain.append(sign)
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

    def _token(self, sign: str, value: str, begin: int, end: int, marks: tuple[Mark, ...], links: bool,
               misses: dict[str, int], signs: _Signs) -> tuple[list[Node] | str, int] | None:  # fmt: skip
        """What a sign becomes and where reading goes on; None when it is text."""
        first = sign[0]
        if first == "\ue000":
            return [dict(item) for item in self._blocks[int(sign[1:-1])]], end
        if sign == "\n" or (sign == _BREAK and not _UNC.match(value, begin)):
            return [{**node("hardBreak"), **({"marks": list(marks)} if marks else {})}], end
        if first == "&":
            return _character(sign), end
        if first == "\\":
            if sign == "\\\n":
                return None
            return (sign[1:], end) if len(sign) == 2 and sign[1] != "\\" else None
        if sign == "{{":
            close = signs.after("}}", end)
            if end < close < signs.after("\n", end):
                return [text(_ENTITY.sub(_character, value[end:close]), (*marks, mark("code")))], close + 2
            return None
        if sign.startswith("{anchor:"):
            return [macro("anchor", {"": sign[8:-1]}, inline=True)], end
        if first == "{" and sign[1:-1] in _PHRASES:
            return self._braced(sign, value, end, marks, links, signs)
        if first == "{":
            return self._colour(sign, value, end, marks, links, signs)
        if first == "[":
            return self._link(value, begin, marks, signs) if links else None
        if first == "!":
            return self._image(value, begin, marks)
        if len(sign) > 3 and (":/" in sign or sign.startswith("mailto:")):
            if not links or (begin and value[begin - 1].isalnum()):
                return None
            url = sign.rstrip(".,;:!?'\")}") if not sign.endswith("//") else sign
            # Atlassian's own reader gives a bare host its root path
            href = f"{url}/" if re.fullmatch(r"https?://[^/?#]+", url) else url
            return [text(url, (*marks, mark("link", href=href)))], begin + len(url)
        if sign in ("--", "---"):
            return ("–" if sign == "--" else "—", end)
        if sign in EMOTICONS or sign in ICONS:
            return self._emoticon(sign, value, begin, end)
        return self._phrase(sign, value, begin, end, marks, links, misses)

    def _colour(
        self, sign: str, value: str, end: int, marks: tuple[Mark, ...], links: bool, signs: _Signs
    ) -> tuple[list[Node] | str, int] | None:
        name = sign[7:-1]
        close = signs.after("{color}", end) if name else len(value)
        if close == len(value):
            return None
        code = wiki_colour(name)
        inner = (*marks, mark("textColor", color=code)) if code else marks
        return self.read(value[end:close], inner, links=links), close + 7

    def _link(self, value: str, begin: int, marks: tuple[Mark, ...], signs: _Signs) -> tuple[list[Node] | str, int] | None:
        close = signs.after("]", begin)
        if close == len(value) or signs.after("\n", begin) < close:
            return None
        bar = signs.after("|", begin)
        # before the text is looked at as a whole: most brackets begin no link, and many may end at the same one
        if not _TARGET.match(value, bar + 1 if bar < close else begin + 1) or not (inside := value[begin + 1 : close]).strip():
            return None
        parts = inside.split("|")
        target = (parts[1] if len(parts) > 1 else parts[0]).strip()
        label = parts[0] if len(parts) > 1 else ""
        if target.startswith("~"):
            user = target[1:].removeprefix("accountid:")
            return ([node("mention", None, id=user, text="")], close + 1) if user and " " not in user else None
        if target.startswith("^") and len(target) > 1:
            href = "attachment:" + write_part(target[1:])
            shown = label or target[1:]
        elif not target and label.strip():
            href, shown = "", label
        elif _URL.match(target) or (target.startswith("#") and len(target) > 1):
            href, shown = target, label or target.removeprefix("mailto:").removeprefix("#")
        else:
            return None
        one = (*marks, mark("link", href=href))
        return (self.read(shown, one, links=False) if label else [text(shown, one)]), close + 1

    @staticmethod
    def _image(value: str, begin: int, marks: tuple[Mark, ...]) -> tuple[list[Node] | str, int] | None:
        found = IMAGE.match(value, begin)
        if not found or (begin and value[begin - 1].isalnum()):
            return None
        target = found.group(1).strip()
        if not _URL.match(target):
            if not re.search(r"\.\w{2,5}\Z", target):
                return None
            target = "attachment:" + write_part(target)
        given = found.group(2) or ""
        values = read_parameters(given, r"\|" if "|" in given else ",")
        size = {key: int(values[key]) for key in ("width", "height") if values.get(key, "").isdigit()}
        media = node("media", None, type="external", url=target, alt=values.get("alt"), **size)
        links = [m for m in marks if m["type"] == "link"]
        if links:
            media["marks"] = links
        return [node("mediaSingle", [media])], found.end()

    @staticmethod
    def _emoticon(sign: str, value: str, begin: int, end: int) -> tuple[list[Node] | str, int] | None:
        if (begin and value[begin - 1].isalnum() and sign in EMOTICONS) or (
            end < len(value) and value[end].isalnum() and sign in EMOTICONS
        ):
            return None
        if sign in EMOTICONS:
            name = EMOTICONS[sign]
            return [node("emoji", None, shortName=f":{name}:", id=code_points(EMOJI[name]), text=EMOJI[name])], end
        name = ICONS[sign]
        return [node("emoji", None, shortName=f":{name}:", id=f"atlassian-{name}", text=f":{name}:")], end

    def _braced(
        self, sign: str, value: str, end: int, marks: tuple[Mark, ...], links: bool, signs: _Signs
    ) -> tuple[list[Node] | str, int] | None:
        """Text between `{*}` and `{*}`, which may stand within words."""
        close = signs.after(sign, end)
        if close == end or close >= signs.after("\n", end):
            return None
        return self.read(value[end:close], (*marks, _PHRASES[sign[1:-1]]), links=links), close + len(sign)

    def _phrase(self, sign: str, value: str, begin: int, end: int, marks: tuple[Mark, ...], links: bool,
                misses: dict[str, int]) -> tuple[list[Node] | str, int] | None:  # fmt: skip
        """Text between two phrase markers, when they stand at the edges of words."""
        before, after = value[begin - 1 : begin], value[end : end + 1]
        if before.isalnum() or not after or after.isspace() or after == sign[0] or (sign == "-" and before == "-"):
            return None
        if misses.get(sign, -1) >= begin:
            return None
        close, at = None, end
        for found in _SKIPPED.finditer(value, end):
            at = found.start()
            if found.group() == "\n":
                misses[sign] = at
                return None
            if found.group() != sign or at == end:
                continue
            if value[at - 1].isspace():
                return None
            if not value[found.end() : found.end() + 1].isalnum() and not (
                sign == "-" and value[found.end() : found.end() + 1] == "-"
            ):
                close = at
                break
        if close is None:
            misses[sign] = len(value)
            return None
        inner = value[end:close]
        body = self.read(inner, (*marks, _PHRASES[sign]), links=links)
        if sign == "??":
            body = [text("— ", (*marks, _PHRASES[sign])), *body]
        return body, close + len(sign)


def _character(entity: str | re.Match[str]) -> str:
    """The character of `&#…;`, which Jira shows wherever it stands in a text."""
    source = entity if isinstance(entity, str) else entity.group()
    shown = html.unescape(source)
    return shown if shown.isprintable() else source


def wiki_colour(name: str) -> str | None:
    """The colour that `{color:name}` names, as #rrggbb; its opacity has no place there."""
    return colour(re.sub(r"rgba\(([^,]+,[^,]+,[^,]+),[^)]*\)", r"rgb(\1)", name.strip().strip('"')))
