"""Templates: listed, and as what a new page starts with."""

from __future__ import annotations

import re
from typing import Annotated

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
_NAME = re.compile(r"""\bat:name\s*=\s*(?:"([^"]*)"|'([^']*)')""")


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


async def filled_template(call: Call, template: str, space: str) -> Start:
    """Return what a page starts with that is made from a template, given by its id or by its name in a space.

    A variable can't be filled here: its name stands in its place, in brackets.
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
    names: list[str] = []

    def bracketed(variable: re.Match[str]) -> str:
        attribute = _NAME.search(variable["attributes"])
        name = (attribute[1] or attribute[2] or "") if attribute else ""
        names.append(name or "(no name)")
        return f"[{name}]"

    storage = _VARIABLE.sub(bracketed, _DECLARATIONS.sub("", found.body))
    if not names:
        return Start(storage)
    listed = ", ".join(f"[{name}]" for name in dict.fromkeys(names))
    return Start(storage, f"The template's variables still to fill in: {listed}.")


TOOLS = (conf_list_templates,)
