"""Who alone may read or change a page."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import json_value
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import paragraphs
from mcp_atlassian_oauth.sites.page_details import About, Action, Restriction
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.members import resolve_members
from mcp_atlassian_oauth.tools.page_about import about_json, restrictions_text
from mcp_atlassian_oauth.tools.page_names import PageRef, page_id_of
from mcp_atlassian_oauth.tools.registry import Call, tool


@tool(product="confluence", toolset="pages", title="Set page restrictions", read_only=False, destructive=True, idempotent=True)
async def conf_set_restrictions(
    call: Call,
    page: PageRef,
    read: Annotated[list[str] | None, "Users, me, group:NAME; [] lifts it"] = None,
    update: list[str] | None = None,
) -> str:
    """Set who alone may read or update a page; what is left out stays."""
    if read is None and update is None:
        raise AtlassianError("There is nothing to change.", advice="Nothing was sent. Pass read, update, or both.")
    details = call.confluence().page_details
    page_id = await page_id_of(call, page)
    wanted: dict[Action, Sequence[str] | None] = {"read": read, "update": update}
    before = {one.action: one for one in await details.restrictions(page_id)}
    after: list[Restriction] = []
    for action, who in wanted.items():
        if who is None:
            after.append(before.get(action) or Restriction(action))
        else:
            after.append(Restriction(action, *await resolve_members(call, who)))
    if call.dry_run:
        call.preview(f"Page {page_id}:\n{restrictions_text(before.values())}\n→ {restrictions_text(after)}")
    await details.set_restrictions(page_id, after)
    with reading_back(
        f"Confluence took the request, but the restrictions of page {page_id} can't be read back:",
        "They may have been set, or not. Check with conf_get_page include restrictions.",
    ):
        held = await details.restrictions(page_id)
    doubts = [doubt for one in after for doubt in _doubts(one, held)]
    done = f"Page {page_id} is now restricted so" if not doubts else f"Confluence took the request for page {page_id}, but:"
    if call.format(None) == "json":
        shown = json_value(without_empty({"result": done, "doubts": doubts, **about_json(About(restrictions=held))}))
    else:
        facts = "\n".join((done if doubts else f"{done}:", *(f"- {doubt}" for doubt in doubts)))
        shown = paragraphs(facts, f"It holds:\n{restrictions_text(held)}" if doubts else restrictions_text(held))
    return unless_doubted(shown, doubts)


def _doubts(wanted: Restriction, held: Sequence[Restriction]) -> list[str]:
    found = next((one for one in held if one.action == wanted.action), Restriction(wanted.action))
    lacking = {user.name or user.id or "" for user in wanted.users if user.id not in {one.id for one in found.users}}
    lacking |= {group.name or "" for group in wanted.groups if group.name not in {one.name for one in found.groups}}
    extra = {user.name or user.id or "" for user in found.users if user.id not in {one.id for one in wanted.users}}
    extra |= {group.name or "" for group in found.groups if group.name not in {one.name for one in wanted.groups}}
    doubts = [f"{wanted.action} lacks {', '.join(sorted(lacking))}"] if lacking else []
    return [*doubts, *([f"{wanted.action} still has {', '.join(sorted(extra))}"] if extra else [])]


TOOLS = (conf_set_restrictions,)
