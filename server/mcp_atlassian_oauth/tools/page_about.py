"""What hangs at a page, as lines of its front matter and as JSON."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip
from mcp_atlassian_oauth.sites.page_details import About, Group, Part, Restriction, Some
from mcp_atlassian_oauth.sites.protocols import Attachment, Confluence, Page, User
from mcp_atlassian_oauth.sites.tree import Place

NOTHING = "none"
TITLE_CHARS = 80


async def about_page(confluence: Confluence, page: Page, include: Sequence[Part]) -> About:
    """Return what was asked for about a page; nothing is asked where nothing is wanted."""
    return await confluence.page_details.of(page, tuple(dict.fromkeys(include))) if include else About()


def about_facts(about: About) -> Iterator[tuple[str, str | None]]:
    """Yield the lines, each with its name; what wasn't asked for has none."""
    if about.labels:
        yield "labels", _some(about.labels)
    if about.ancestors is not None:
        yield "ancestors", " > ".join(map(shown, about.ancestors)) or NOTHING
    if about.children:
        yield "children", _some(about.children)
    if about.attachments:
        yield "attachments", _some(about.attachments)
    if about.comments is not None:
        yield "comments", ", ".join(f"{count} {kind}" for kind, count in about.comments.items())
    if about.restrictions is not None:
        yield "restrictions", restrictions_text(about.restrictions)
    if about.views:
        yield "views", f"{_count(about.views.count)} by {_count(about.views.viewers)} people"
    yield from about.lacks.items()


def about_json(about: About) -> dict[str, Any]:
    """Return what was asked for, as JSON; lists that are empty stay, as they answer the question."""
    found: dict[str, Any] = {}
    for name, some in (("labels", about.labels), ("children", about.children), ("attachments", about.attachments)):
        if some:
            found[name] = [_json(one) for one in some.things]
            if some.more:
                found[f"{name}More"] = True
    if about.ancestors is not None:
        found["ancestors"] = [_json(place) for place in about.ancestors]
    if about.comments is not None:
        found["comments"] = dict(about.comments)
    if about.restrictions is not None:
        found["restrictions"] = {
            one.action: [*({"user": user.name, "id": user.id} for user in one.users), *({"group": g.name} for g in one.groups)]
            for one in about.restrictions
        }
    if about.views:
        found["views"] = {"count": about.views.count, "viewers": about.views.viewers}
    return found | dict(about.lacks)


def restrictions_text(restrictions: Iterable[Restriction]) -> str:
    """Return who alone may read and update, in one line."""
    return "; ".join(
        f"{one.action}: {', '.join((*map(_user, one.users), *map(_group, one.groups))) or 'not restricted'}"
        for one in restrictions
    )


def shown(place: Place) -> str:
    """Return a place as lists show one: title, id and, where it is no page, what it is."""
    kind = f", {place.kind}" if place.kind != "page" else ""
    return f"{clip(place.title or '(no title)', TITLE_CHARS)} (id {place.id}{kind})"


def _some(some: Some) -> str:
    words = [one if isinstance(one, str) else shown(one) if isinstance(one, Place) else _file(one) for one in some.things]
    joined = ", ".join(words) if words and isinstance(some.things[0], str) else "; ".join(words)
    return (joined or NOTHING) + (" … and more" if some.more else "")


def _file(file: Attachment) -> str:
    size = f", {file.size} bytes" if file.size is not None else ""
    return f"{clip(file.name, TITLE_CHARS)} (id {file.id}{size})"


def _json(one: Place | Attachment | str) -> Any:
    if isinstance(one, str):
        return one
    if isinstance(one, Place):
        return without_empty({"id": one.id, "title": one.title, "type": one.kind if one.kind != "page" else None})
    return without_empty({"id": one.id, "name": one.name, "size": one.size})


def _user(user: User) -> str:
    return f"{user.name} ({user.id})" if user.name else user.id or "(unknown)"


def _group(group: Group) -> str:
    return f"group:{group.name or group.id}"


def _count(number: int | None) -> str:
    return "an unknown number" if number is None else str(number)
