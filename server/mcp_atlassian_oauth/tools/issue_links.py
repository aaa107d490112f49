"""Links: between issues, and to pages elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from urllib.parse import urlsplit

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.addresses import is_address, issue_key
from mcp_atlassian_oauth.sites.details import Link, LinkType
from mcp_atlassian_oauth.sites.protocols import Jira
from mcp_atlassian_oauth.tools.choices import Named, unknown
from mcp_atlassian_oauth.tools.doubts import reading_back
from mcp_atlassian_oauth.tools.issues import IssueKey
from mcp_atlassian_oauth.tools.registry import Call, tool


@tool(product="jira", toolset="issue_details", title="Link issues", read_only=False, idempotent=True)
async def jira_link_issues(
    call: Call,
    issue: IssueKey,
    to: Annotated[str, "Another issue, or the address of a page elsewhere"],
    link: Annotated[str, "What issue does to the other: blocks, is blocked by"] = "relates to",
    title: Annotated[str | None, "Of the page"] = None,
) -> str:
    """Link an issue to another one or to a web page."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    if not to.strip():
        raise AtlassianError("Link it to what?", advice="Nothing was sent. Pass to: an issue's key, or an address.")
    if is_address(to) and not to.strip().startswith(f"{jira.url}/"):
        if not urlsplit(to.strip()).hostname:
            raise AtlassianError(
                f"{clip(to, 80)!r} names no site.", advice="Nothing was sent. Pass the whole address of the page."
            )
        return await _remote(call, jira, key, to.strip(), (title or "").strip() or to.strip())
    other = issue_key(to, jira.url)
    kind, outward = _kind(await jira.details.link_types(), link)
    source, target = (key, other) if outward else (other, key)
    words = kind.outward if outward else kind.inward
    await jira.details.add_link(kind, source, target)
    held = await _links(jira, key)
    found = _found(held, words, other)
    if found is None and (canonical := await _canonical(jira, other)) != other:
        # A moved issue is shown by its new key, and one asked for by id by its key.
        found = _found(held, words, canonical)
    if found is None:
        raise AtlassianError(
            f"Jira answered with success, but {key} has no link {words!r} to {other}.",
            advice=f"It has: {_listed(held)}. Check with jira_get_issue {key} include links before you try again.",
        )
    return f"{key} {found.relation} {found.key}{f' ({clip(found.summary, 80)})' if found.summary else ''}; link id {found.id}."


async def _remote(call: Call, jira: Jira, key: str, url: str, title: str) -> str:
    identity = await jira.details.add_remote_link(key, url, title)
    held = await jira.details.remote_links(key)
    by_id = [one for one in held if identity and one.id == identity]
    found = next(iter(by_id or [one for one in held if one.url == url]), None)
    check = f"Check with jira_get_issue {key} include links before you try again."
    if found is None:
        raise AtlassianError(f"Jira answered with success, but {key} has no link to {clip(url)}.", advice=check)
    if found.url != url or (found.title or "").strip() != title:
        raise AtlassianError(
            f"Jira saved link {found.id} on {key} differently: it leads to {found.url}, its title is {found.title!r}.",
            advice=check,
        )
    return f"{key} links to [{clip(title)}]({url}); link id {found.id} (kind remoteLink)."


def _kind(types: Sequence[LinkType], asked: str) -> tuple[LinkType, bool]:
    """Return the kind of link that words mean, and whether they are its outward ones.

    A type's own name reads from this issue to the other. Raises AtlassianError that lists what there is.
    """
    wanted = " ".join(asked.split()).casefold()
    readings = (
        ([kind for kind in types if kind.outward.casefold() == wanted], True),
        ([kind for kind in types if kind.inward.casefold() == wanted], False),
        ([kind for kind in types if kind.name.casefold() == wanted or kind.id == wanted], True),
    )
    for found, outward in readings:
        if len(found) == 1:
            return found[0], outward
        if found:
            names = "; ".join(f"{kind.name} ({kind.outward} / {kind.inward})" for kind in found)
            raise AtlassianError(f"Several types say {asked!r}: {names}.", advice="Nothing was changed. Pass the type's name.")
    known = [Named(kind.id, kind.outward, f"the other way {kind.inward}; type {kind.name}") for kind in types]
    raise unknown("link", asked, known)


async def _links(jira: Jira, key: str) -> tuple[Link, ...]:
    with reading_back(
        f"Jira answered with success, but {key} can't be read back: the link may have been made, or not.",
        f"Check with jira_get_issue {key} include links before you try again.",
    ):
        return await jira.details.links(key)


async def _canonical(jira: Jira, key: str) -> str:
    try:
        return (await jira.issue(key, fields=("summary",))).key or key
    except AtlassianError:
        return key


def _found(links: Sequence[Link], words: str, key: str) -> Link | None:
    same = (one for one in links if one.relation.casefold() == words.casefold() and one.key.upper() == key.upper())
    return next(same, None)


def _listed(links: Sequence[Link]) -> str:
    return "; ".join(f"{one.relation} {one.key}" for one in links[:10]) or "none"


TOOLS = (jira_link_issues,)
