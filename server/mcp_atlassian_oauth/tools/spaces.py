"""Spaces: list, read, create."""

from __future__ import annotations

import re
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_value
from mcp_atlassian_oauth.render.budget import Position
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, facts, holds_words
from mcp_atlassian_oauth.sites.lenient import text
from mcp_atlassian_oauth.sites.protocols import Confluence, Space
from mcp_atlassian_oauth.sites.spaces import MOST_SPACES, SpaceType, described
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.registry import Call, OutputFormat, tool
from mcp_atlassian_oauth.tools.rows import PAGE, Row, page_answer, rows_at
from mcp_atlassian_oauth.tools.space_names import the_space

_KEY = re.compile(r"[A-Za-z0-9]{1,255}")


@tool(product="confluence", toolset="spaces", title="List spaces", read_only=True)
async def conf_list_spaces(
    call: Call,
    query: str | None = None,
    type: SpaceType | None = None,  # noqa: A002
    cursor: str | None = None,
    output_format: OutputFormat | None = None,
) -> str:
    """Find spaces by name or key."""
    confluence = call.confluence()
    place = Position.of(cursor)
    note = ""
    words = (query or "").casefold().split()
    if words:
        every = await confluence.spaces.every()
        if len(every) >= MOST_SPACES:
            note = f"Only the first {MOST_SPACES} spaces were looked at."
        named = [space for space in every if type in (None, space.type) and _fits(space, words)]
        found = rows_at(named, place)
    else:
        found = await confluence.spaces.spaces(type, limit=PAGE, cursor=place.server)
    return page_answer("spaces", found, place, call.format(output_format), _row, note, {"note": note})


def _fits(space: Space, words: list[str]) -> bool:
    called = f"{space.key} {space.name}".casefold()
    return all(word in called for word in words)


def _row(space: Space) -> Row:
    return {"key": space.key, "name": space.name, "type": space.type, "home page": space.homepage_id}


@tool(product="confluence", toolset="spaces", title="Get space", read_only=True)
async def conf_get_space(
    call: Call, space: Annotated[str | None, "Key or name"] = None, output_format: OutputFormat | None = None
) -> str:
    """What a space is, and its home page."""
    return _shown(call.format(output_format), await the_space(call, space))


def _shown(form: OutputFormat, space: Space, done: str = "") -> str:
    title = text(space.raw, "homepage", "title")
    pairs = {
        "key": space.key,
        "name": space.name,
        "id": space.id,
        "type": space.type,
        "status": text(space.raw, "status"),
        "homePage": space.homepage_id,
        "homePageTitle": title,
        "description": described(space),
        "url": space.url,
    }
    if form != "markdown":
        return json_value(without_empty({"result": done, **pairs}))
    home = f"{space.homepage_id}{f' ({clip(title)})' if title else ''}" if space.homepage_id else None
    lines = facts(
        (
            ("Key", space.key),
            ("Name", space.name),
            ("Id", space.id),
            ("Type", space.type),
            ("Status", pairs["status"]),
            ("Home page", home),
            ("Description", clip(described(space) or "", 2_000)),
            ("URL", space.url),
        )
    )
    return f"{done}\n\n{lines}" if done else lines or "Confluence says nothing of this space."


@tool(product="confluence", toolset="spaces", title="Create space", read_only=False)
async def conf_create_space(call: Call, key: str, name: str, description: str | None = None) -> str:
    """Create a space."""
    wanted, called = key.strip(), name.strip()
    if not _KEY.fullmatch(wanted):
        raise AtlassianError(f"{clip(wanted, 80)!r} is no key: letters and digits.", advice="Nothing was sent.")
    if not called:
        raise AtlassianError("The name is empty.", advice="Nothing was sent. Pass a name.")
    confluence = call.confluence()
    answered = await confluence.spaces.create(wanted, called, (description or "").strip() or None)
    held = await _read_back(confluence, answered.key or wanted)
    doubts = []
    if (held.key or "").casefold() != wanted.casefold():
        doubts.append(f"its key is {held.key}")
    if " ".join((held.name or "").split()) != " ".join(called.split()):
        doubts.append(f"its name is {clip(held.name or '(none)')!r}")
    if description and description.strip() and not holds_words(described(held) or "", description):
        doubts.append("it has not that description")
    if doubts and answered.key is None:
        raise AtlassianError(
            f"Confluence took the request but its answer names no space, and of space {held.key} {' and '.join(doubts)}:"
            " it may have been created, or not.",
            advice="Check with conf_list_spaces before you try again.",
        )
    done = f"Created space {held.key}:" if not doubts else f"Space {held.key} was created, but {' and '.join(doubts)}:"
    return unless_doubted(_shown(call.format(None), held, done), doubts)


async def _read_back(confluence: Confluence, key: str) -> Space:
    with reading_back(
        f"Confluence took the request, but space {key} can't be read back: it may have been created, or not.",
        f"Check with conf_get_space {key} before you try again.",
    ):
        return await confluence.spaces.one(key)


TOOLS = (conf_list_spaces, conf_get_space, conf_create_space)
