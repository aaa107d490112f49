"""Templates: listed, and as what a new page starts with."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Mapping
from typing import Annotated, Any

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.sites.page_details import Template
from mcp_atlassian_oauth.tools.choices import Named, the_one
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import rows_answer

_ID = re.compile(r"[0-9]{1,19}|[0-9a-f-]{36}")
_DECLARATIONS = re.compile(r"<at:declarations\b[^>]*?(?:/>|>.*?</at:declarations\s*>)", re.DOTALL)
_VARIABLE = re.compile(r"<at:var\b(?P<attributes>[^>]*?)(?:/>|>.*?</at:var\s*>)", re.DOTALL)
_LIST = re.compile(r"<at:list\b(?P<attributes>[^>]*?)(?:/>|>(?P<options>.*?)</at:list\s*>)", re.DOTALL)
_NAME = re.compile(r"""\bat:name\s*=\s*(?:"([^"]*)"|'([^']*)')""")
_VALUE = re.compile(r"""\bat:value\s*=\s*(?:"([^"]*)"|'([^']*)')""")


@attrs.frozen
class Start:
    """What a page made from a template starts with; `unfilled` says which variables nobody has filled."""

    storage: str = ""
    unfilled: str = ""


@tool(product="confluence", toolset="pages", title="List templates", read_only=True)
async def conf_list_templates(
    call: Call,
    space: Annotated[str | None, "Key: its own too"] = None,
    cursor: Annotated[str | None, "From the last answer"] = None,
    output_format: OutputFormat | None = None,
) -> str:
    """List page templates."""
    found, note = await _known(call, (space or "").strip() or call.defaults.conf_space)
    rows = [{"id": one.id, "name": one.name, "space": one.space, "description": one.description} for one in found]
    return rows_answer("templates", rows, Position.of(cursor), call.format(output_format), note)


async def _known(call: Call, space: str | None) -> tuple[tuple[Template, ...], str]:
    """Return the templates of a space and the global ones, and a note where those can't be had."""
    details = call.confluence().page_details
    own = await details.templates(space) if space else ()
    try:
        return (*own, *await details.templates(None)), ""
    except AtlassianError as error:
        if not space:
            raise
        return own, f"The global templates can't be listed: {' '.join(error.messages)}"


async def filled_template(call: Call, template: str, space: str, variables: Mapping[str, Any]) -> Start:
    """Return what a page starts with that is made from a template, given by its id or by its name in a space.

    A variable stands for the text that `variables` has for its name; for one without a text its name stands, in brackets.
    Raises AtlassianError for a name that is none of the template's variables, and for a text that its list doesn't offer.
    """
    details = call.confluence().page_details
    wanted = template.strip()
    if not _ID.fullmatch(wanted):
        known, _ = await _known(call, space)
        named = [(Named(one.id or "", one.name or "", one.space or "global"), one) for one in known if one.id]
        wanted = the_one("template", wanted, named, "conf_list_templates lists them.").id or ""
    found = await details.template(wanted)
    if found.body is None:
        raise AtlassianError(f"Confluence sent the template {wanted} without its body.", advice="Nothing was sent. Try again.")
    content = _DECLARATIONS.sub("", found.body)
    names = tuple(dict.fromkeys(_named(one["attributes"]) for one in _VARIABLE.finditer(content)))
    texts = _texts(names, _lists(found.body), variables)

    def text_or_name(variable: re.Match[str]) -> str:
        name = _named(variable["attributes"])
        return texts.get(name, f"[{html.escape(name, quote=False)}]")

    left = ", ".join(f"[{name}]" for name in names if name not in texts)
    said = f"The template's variables still to fill in: {left}." if left else ""
    return Start(_VARIABLE.sub(text_or_name, content), said)


def _named(attributes: str, pattern: re.Pattern[str] = _NAME) -> str:
    found = pattern.search(attributes)
    return html.unescape(found[1] if found[1] is not None else found[2]) if found else ""


def _lists(body: str) -> dict[str, list[str]]:
    """Return what a template's lists offer, by the names of their variables."""
    return {
        _named(one["attributes"]): [html.unescape(value[0] or value[1]) for value in _VALUE.findall(one["options"] or "")]
        for one in _LIST.finditer(body)
    }


def _texts(names: tuple[str, ...], lists: Mapping[str, list[str]], variables: Mapping[str, Any]) -> dict[str, str]:
    """Return the storage to put in for each variable that a text is given for."""
    found: dict[str, str] = {}
    for asked, value in variables.items():
        name = _meant(asked, names)
        if name is None:
            raise AtlassianError(
                f"The template has no variable {asked!r}. It has: {', '.join(filter(None, names)) or 'none'}.",
                advice="Nothing was sent. Pass variables by these names.",
            )
        text = str(value)
        if name in lists:
            option = _meant(text, lists[name])
            if option is None:
                offered = ", ".join(lists[name]) or "it has none"
                raise AtlassianError(
                    f"{text!r} is none of the values of the template's variable {name!r}: {offered}.",
                    advice="Nothing was sent. Pass one of them, or leave the variable out.",
                )
            text = option
        found[name] = "<br />".join(html.escape(line, quote=False) for line in text.splitlines())
    return found


def _meant(asked: str, known: Iterable[str]) -> str | None:
    """Return what is called so, in any case where nothing is called exactly so."""
    alike = [one for one in known if one.casefold() == asked.strip().casefold()]
    return asked if asked in alike else alike[0] if alike else None


TOOLS = (conf_list_templates,)
