"""Taking something away from a page."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import Literal

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip, when
from mcp_atlassian_oauth.sites.protocols import Confluence
from mcp_atlassian_oauth.tools.registry import Call, tool
from mcp_atlassian_oauth.tools.users import person

Removable = Literal["comment", "attachment"]
_GONE = (404, 410)
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
    try:
        left, _ = await look(confluence, identity)
    except AtlassianError as error:
        if error.status in _GONE:
            return f"Deleted {what}: {shown}"
        raise AtlassianError(
            f"Confluence answered with success, but whether the {what} is gone can't be read.",
            *error.messages,
            status=error.status,
            advice="Look again before you go on.",
        ) from error
    raise AtlassianError(
        f"Confluence answered with success, but the {what} is still there: {left}",
        advice="Look again, or delete it in the browser.",
    )


TOOLS = (conf_remove_from_page,)
