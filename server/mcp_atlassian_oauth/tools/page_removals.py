"""Taking something away from a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal

from mcp_atlassian_oauth.render.text import clip, when
from mcp_atlassian_oauth.sites.protocols import Confluence
from mcp_atlassian_oauth.tools.doubts import deleted
from mcp_atlassian_oauth.tools.registry import Call, tool
from mcp_atlassian_oauth.tools.users import person

Removable = Literal["comment", "attachment"]
Shown = tuple[str, Callable[[], Awaitable[None]]]


async def _comment(confluence: Confluence, identity: str) -> Shown:
    found = await confluence.talk.comment(identity)
    said = clip(found.body.markdown(), 200) if found.body else "(no text)"
    shown = f"{person(found.author) or 'somebody'}, {when(found.updated)}: {said}"
    return shown, lambda: confluence.talk.delete(found)


async def _attachment(confluence: Confluence, identity: str) -> Shown:
    found = await confluence.page_files.file(identity)
    return f"{clip(found.name, 150)}, {found.size} bytes", lambda: confluence.page_files.delete(found)


# How one kind of thing is looked up: what it is in words, and what deletes it; AtlassianError with 404 where there is none.
_REMOVALS: Mapping[Removable, Callable[[Confluence, str], Awaitable[Shown]]] = {
    "comment": _comment,
    "attachment": _attachment,
}


@tool(product="confluence", toolset="page_details", title="Remove from page", read_only=False, destructive=True, idempotent=True)
async def conf_remove_from_page(call: Call, kind: Removable, id: str) -> str:  # noqa: A002
    """Delete a page's comment or file."""
    confluence = call.confluence()
    look = _REMOVALS[kind]
    identity = id.strip()
    shown, remove = await look(confluence, identity)
    if call.dry_run:
        call.preview(f"{kind.capitalize()} {identity} is: {shown}")
    await remove()
    what = f"{kind} {clip(identity, 80)}"

    async def left() -> str:
        return (await look(confluence, identity))[0]

    return await deleted("Confluence", what, shown, left)


TOOLS = (conf_remove_from_page,)
