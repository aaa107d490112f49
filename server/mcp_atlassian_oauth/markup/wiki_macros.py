"""What the heads of wiki markup's macros (`{panel:title=T}`, `{code:java}`) say of their blocks, and the heads of blocks.

A head says things that markdown does not show (borders, backgrounds); it is kept in `attrs.xml` and written again for as
long as it says what the block says.
"""

from __future__ import annotations

import re
from typing import Any

from mcp_atlassian_oauth.markup.colours import colour
from mcp_atlassian_oauth.markup.tree import Node, node

_PANEL_COLOURS = {"info": "deebff", "note": "eae6ff", "success": "e3fcef", "warning": "fffae6", "error": "ffebe6"}
_BACKGROUND = {"note": "#eae6ff", "success": "#e3fcef", "tip": "#e3fcef", "warning": "#fffae6", "error": "#ffebe6"}
PANELS = frozenset({"panel", "info", "note", "tip", "warning"})
_UNWRITABLE = re.compile(r"[|{}\n]")


def read_parameters(source: str, separator: str = r"\|") -> dict[str, str]:
    """The parameters of a macro or image, by name; the first of those without a name has the name ""."""
    out: dict[str, str] = {}
    for part in re.split(separator, source):
        key, equals, value = part.partition("=")
        if equals:
            out[key.strip()] = value.strip()
        elif part.strip():
            out.setdefault("", part.strip())
    return out


def panel(name: str, parameters: str, content: list[Node]) -> Node:
    """The panel of a macro: {panel} by its background, Confluence's {info}, {note}, {tip} and {warning} by their names."""
    shown = _shown_of_panel(name, parameters)
    head = _head(name, parameters)
    return node("panel", content, **shown, xml={"wiki": head} if head != _new_panel_head(shown) else None)


def panel_head(attrs: dict[str, Any]) -> str:
    """The head of a panel; one that was read stays as it was when it still says the same."""
    shown = {key: str(attrs[key]) for key in ("panelType", "title", "icon") if attrs.get(key) is not None}
    given = str((attrs.get("xml") or {}).get("wiki", ""))
    name, _, parameters = given.partition(":")
    if name not in PANELS:
        return _new_panel_head(shown)
    before = _shown_of_panel(name, parameters)
    if before == shown:
        return given
    if before.get("panelType") != shown.get("panelType"):
        return _new_panel_head(shown)
    rest = {key: value for key, value in read_parameters(parameters).items() if key not in ("", "title", "icon")}
    return _head(name, _written({**{key: shown[key] for key in ("title", "icon") if key in shown}, **rest}))


def _shown_of_panel(name: str, parameters: str) -> dict[str, str]:
    values = read_parameters(parameters)
    out = {"panelType": name if name != "panel" else _panel_type(values.get("bgColor", ""))}
    if title := values.get("title", values.get("")):
        out["title"] = title
    if name != "panel" and "icon" in values:
        out["icon"] = values["icon"]
    return out


def _new_panel_head(shown: dict[str, str]) -> str:
    # Jira itself has no {info}, only {panel}
    values = {"title": shown["title"]} if "title" in shown else {}
    if background := _BACKGROUND.get(shown.get("panelType", "")):
        values["bgColor"] = background
    return _head("panel", _written(values))


def _panel_type(background: str) -> str:
    """The panel whose colour comes nearest to a background."""
    code = colour(background) if background else None
    if code is None:
        return "info"

    def distance(other: str) -> int:
        return sum((int(code[i + 1 : i + 3], 16) - int(other[i : i + 2], 16)) ** 2 for i in (0, 2, 4))

    return min(_PANEL_COLOURS, key=lambda kind: distance(_PANEL_COLOURS[kind]))


def expand(parameters: str, content: list[Node]) -> Node:
    """Confluence's {expand}."""
    values = read_parameters(parameters)
    return node("expand", content, title=values.get("title", values.get("")), xml={"wiki": _head("expand", parameters)})


def expand_head(attrs: dict[str, Any]) -> str | None:
    """The head of an expand that was read from wiki markup; None for others: Jira has none."""
    given = (attrs.get("xml") or {}).get("wiki")
    if given is None:
        return None
    title = attrs.get("title")
    values = read_parameters(str(given).partition(":")[2])
    return str(given) if values.get("title", values.get("")) == title else _head("expand", _written({"title": title or ""}))


def code(name: str, parameters: str, content: list[Node]) -> Node:
    """The code block of {code} or {noformat}."""
    values = read_parameters(parameters)
    language = values.get("", values.get("language", "java")) if name == "code" else values.get("language")
    title = values.get("title")
    shown = {"language": language, "parameters": {"title": title} if title else None}
    head = _head(name, parameters)
    return node("codeBlock", content, **shown, xml={"wiki": head} if head != _new_code_head(name, language, title) else None)


def code_head(name: str, attrs: dict[str, Any]) -> str:
    """The head of a code block as {code} or {noformat}; one that was read stays when it still says the same."""
    language, title = attrs.get("language"), (attrs.get("parameters") or {}).get("title")
    given = str((attrs.get("xml") or {}).get("wiki", ""))
    if given.partition(":")[0] == name:
        before = code(name, given.partition(":")[2], [])["attrs"] if given else {}
        if before.get("language") == language and (before.get("parameters") or {}).get("title") == title:
            return given
    return _new_code_head(name, language, title)


def _new_code_head(name: str, language: str | None, title: str | None) -> str:
    values: dict[str, str] = {}
    if language:
        values["" if name == "code" else "language"] = language
    if title:
        values["title"] = title
    return _head(name, _written(values))


def _head(name: str, parameters: str) -> str:
    return f"{name}:{parameters}" if parameters else name


def _written(values: dict[str, str]) -> str:
    return "|".join(f"{key}{'=' if key else ''}{_UNWRITABLE.sub(' ', value)}" for key, value in values.items())
