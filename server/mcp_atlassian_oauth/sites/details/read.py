"""JSON of what hangs at an issue to values, leniently; Cloud and Data Center differ in ids and bodies only."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, Literal

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.details import (
    Change,
    ChangedField,
    Crowd,
    Link,
    LinkType,
    RemoteLink,
    Sla,
    StoredFile,
    Worklog,
    WorkToLog,
)
from mcp_atlassian_oauth.sites.lenient import dig, flag, items, mapping, name, number, objects, text
from mcp_atlassian_oauth.sites.protocols import Json
from mcp_atlassian_oauth.sites.read_jira import read_user
from mcp_atlassian_oauth.sites.richtext import RichText

if TYPE_CHECKING:
    from atlassian_clients.runtime import Unset

INTERNAL = "sd.public.comment"
_DEVELOPMENT_JSON = re.compile(r"json=(?=\{)")


def internal_of(comment: Json) -> bool | None:
    """Return whether a comment is internal (Service Management), None where the server doesn't say."""
    public = flag(comment, "jsdPublic")
    if public is not None:
        return not public
    for held in objects(comment, "properties"):
        if text(held, "key") == INTERNAL:
            return flag(held, "value", "internal") is True
    return None


def read_worklog(raw: object) -> Worklog:
    """Return a worklog."""
    return Worklog(
        id=text(raw, "id"),
        author=read_user(mapping(raw, "author")),
        seconds=number(raw, "timeSpentSeconds"),
        spent=text(raw, "timeSpent"),
        started=text(raw, "started"),
        comment=RichText.of(mapping(raw).get("comment"), "wiki"),
        raw=mapping(raw),
    )


def read_link_types(raw: object) -> tuple[LinkType, ...]:
    """Return the kinds of links; raises AtlassianError where there is no list."""
    if not isinstance(dig(raw, "issueLinkTypes"), list):
        raise AtlassianError("Jira answered without a list of link types.", advice="Try again.")
    return tuple(
        LinkType(type_id or type_name, type_name, text(kind, "outward") or type_name, text(kind, "inward") or type_name)
        for kind in objects(raw, "issueLinkTypes")
        if (type_name := text(kind, "name") or "") or text(kind, "id")
        for type_id in (text(kind, "id"),)
    )


def read_links(fields: object) -> tuple[Link, ...]:
    """Return the links in an issue's fields."""
    return tuple(_links(fields))


def _links(fields: object) -> Iterator[Link]:
    for raw in objects(fields, "issuelinks"):
        for side, direction in (("outwardIssue", "outward"), ("inwardIssue", "inward")):
            other = mapping(raw, side)
            if key := text(other, "key"):
                kind = text(raw, "type", "name")
                relation = text(raw, "type", direction) or kind or "is linked to"
                yield Link(
                    text(raw, "id"), kind, relation, key, text(other, "fields", "summary"), name(other, "fields", "status")
                )


def read_link(raw: object) -> str | None:
    """Return what a link says, from its first issue's side."""
    source, target = text(raw, "inwardIssue", "key"), text(raw, "outwardIssue", "key")
    words = text(raw, "type", "outward") or text(raw, "type", "name")
    return f"{source or '?'} {words or 'is linked to'} {target or '?'}" if source or target else None


def read_remote_links(raw: object) -> tuple[RemoteLink, ...]:
    """Return the links to pages elsewhere; raises AtlassianError where there is no list."""
    if not isinstance(raw, list):
        raise AtlassianError("Jira answered without a list of links.", advice="Try again.")
    return tuple(
        RemoteLink(text(link, "id"), text(link, "object", "url"), text(link, "object", "title"), text(link, "relationship"))
        for link in objects(raw)
    )


def read_crowd(raw: object, count: str, mine: str, people: str) -> Crowd:
    """Return who watches or voted; the names are those of the fields."""
    found = tuple(filter(None, map(read_user, objects(raw, people))))
    return Crowd(number(raw, count), flag(raw, mine), found)


def read_file(raw: object, file_id: str | None = None) -> StoredFile:
    """Return what is known of an attachment, with the id it was asked for by where the answer left it out."""
    return StoredFile(
        id=text(raw, "id") or file_id,
        name=text(raw, "filename") or "file",
        media_type=text(raw, "mimeType"),
        size=number(raw, "size"),
        author=read_user(mapping(raw, "author")),
        created=text(raw, "created"),
    )


def read_files(raw: object) -> tuple[StoredFile, ...]:
    """Return what a server says of the files that it added: one, or a list of them."""
    return tuple(map(read_file, objects(raw if isinstance(raw, list) else [raw])))


def remaining(work: WorkToLog) -> tuple[Literal["leave", "new"] | Unset, str | Unset]:
    """Return what becomes of the remaining estimate: how it is adjusted, and the new one."""
    from atlassian_clients.runtime import UNSET

    if work.remaining is None:
        return UNSET, UNSET
    return ("leave", UNSET) if work.remaining == "leave" else ("new", work.remaining)


def read_changes(raw: object, issue: str | None, *path: str) -> tuple[Change, ...]:
    """Return the entries of a history, in the order of the answer."""
    return tuple(_change(entry, issue) for entry in objects(raw, *path))


def _change(raw: Json, issue: str | None) -> Change:
    fields = tuple(
        ChangedField(
            text(item, "field") or text(item, "fieldId") or "?",
            text(item, "fromString") or text(item, "from"),
            text(item, "toString") or text(item, "to"),
        )
        for item in objects(raw, "items")
    )
    created = text(raw, "created")
    return Change(text(raw, "id"), issue, read_user(mapping(raw, "author")), created, fields)


def read_slas(raw: object) -> tuple[Sla, ...]:
    """Return the service levels of a list; raises AtlassianError where there is none."""
    if not isinstance(dig(raw, "values"), list):
        raise AtlassianError("Jira answered without a list of service levels.", advice="Try again.")
    return tuple(read_sla(value, text(value, "name") or "?") for value in objects(raw, "values"))


def read_sla(raw: object, called: str) -> Sla:
    """Return a service level: its ongoing cycle, else the last completed one."""
    ongoing = mapping(raw, "ongoingCycle")
    completed = objects(raw, "completedCycles")
    cycle: Json = ongoing or (completed[-1] if completed else {})
    breached = flag(cycle, "breached") is True
    if not cycle:
        return Sla(called, "none")
    paused = flag(cycle, "paused") is True
    state = "breached" if breached else "paused" if ongoing and paused else "running" if ongoing else "met"
    return Sla(
        called,
        state,  # type: ignore[arg-type]
        goal=text(cycle, "goalDuration", "friendly"),
        elapsed=text(cycle, "elapsedTime", "friendly"),
        remaining=text(cycle, "remainingTime", "friendly"),
        breach=text(cycle, "breachTime", "iso8601") if ongoing else None,
    )


def read_development(value: object) -> tuple[str, ...]:
    """Return what the development field of an issue says, a line for each kind: "pullrequest: 2, OPEN".

    The field is a text with JSON inside, in a form that no document describes; where it can't be read its text is returned.
    """
    if isinstance(value, (dict, list)):
        held: Any = value
    else:
        said = text(value) or ""
        found = _DEVELOPMENT_JSON.search(said)
        if not found:
            return (said,) if said not in ("", "{}") else ()
        try:
            held, _ = json.JSONDecoder().raw_decode(said, found.end())
        except (ValueError, RecursionError):
            return (said,)
    summary = mapping(held, "cachedValue", "summary") or mapping(held, "summary")
    lines = []
    for kind, about in summary.items():
        count = number(about, "overall", "count")
        if count:
            details = (text(about, "overall", "state"), text(about, "overall", "lastUpdated"))
            lines.append(", ".join(filter(None, (f"{kind}: {count}", *details))))
    return tuple(lines)


def first_page(changelog: object) -> tuple[int, int | None]:
    """Return how many entries a changelog brought, and how many there are."""
    return len(items(changelog, "histories")), number(changelog, "total")
