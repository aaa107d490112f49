"""CSS colours, and the marks of inline elements that carry them."""

from __future__ import annotations

import re

from mcp_atlassian_oauth.markup.tree import Mark, mark

_RGB = re.compile(r"rgb\(\s*(\d{1,3})\s*,\s*(\d{1,3})\s*,\s*(\d{1,3})\s*\)\Z")
_COLOURS = {
    "red": "#ff0000", "green": "#008000", "blue": "#0000ff", "black": "#000000", "white": "#ffffff", "gray": "#808080",
    "grey": "#808080", "yellow": "#ffff00", "orange": "#ffa500", "purple": "#800080", "navy": "#000080", "teal": "#008080",
    "maroon": "#800000", "olive": "#808000", "lime": "#00ff00", "aqua": "#00ffff", "cyan": "#00ffff", "silver": "#c0c0c0",
    "fuchsia": "#ff00ff", "magenta": "#ff00ff", "pink": "#ffc0cb", "brown": "#a52a2a", "gold": "#ffd700",
}  # fmt: skip


def colour(value: str) -> str | None:
    """A CSS colour as #rrggbb; None when it is not one we know."""
    value = value.strip().lower()
    if re.fullmatch(r"#[0-9a-f]{6}", value):
        return value
    if re.fullmatch(r"#[0-9a-f]{3}", value):
        return "#" + "".join(char * 2 for char in value[1:])
    if found := _RGB.match(value):
        return "#" + "".join(f"{min(int(part), 255):02x}" for part in found.groups())
    return _COLOURS.get(value)


def span_mark(tag: str, attributes: dict[str, str]) -> Mark:
    """The mark of a `<span>` or another inline element: a colour where it is one."""
    if tag == "font" and set(attributes) == {"color"} and (value := colour(attributes["color"])):
        return mark("textColor", color=value)
    if tag == "span" and set(attributes) == {"style"}:
        name, _, value = attributes["style"].strip().rstrip(";").partition(":")
        if ";" not in value and name.strip() in ("color", "background-color", "background") and (found := colour(value)):
            kept = value.strip() if re.fullmatch(r"#[0-9a-fA-F]{6}", value.strip()) else found
            return mark("textColor" if name.strip() == "color" else "backgroundColor", color=kept)
    return mark("html", tag=tag, html=attributes or None)
