"""What jira_get_issue shows besides an issue's fields, with as few requests as the servers allow."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Literal

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.compact import without_empty
from mcp_atlassian_oauth.render.text import clip, table, when
from mcp_atlassian_oauth.sites.details import DEVELOPMENT_FIELD, Change, Crowd, History, Sla, StoredFile, Worklog
from mcp_atlassian_oauth.sites.details.read import (
    read_changes,
    read_crowd,
    read_development,
    read_file,
    read_links,
    read_worklog,
)
from mcp_atlassian_oauth.sites.lenient import mapping, name, number, objects, text
from mcp_atlassian_oauth.sites.protocols import Issue, Jira
from mcp_atlassian_oauth.tools.status_times import StatusTime, in_words, status_times
from mcp_atlassian_oauth.tools.users import person

Include = Literal[
    "comments",
    "changelog",
    "links",
    "worklogs",
    "attachments",
    "watchers",
    "votes",
    "transitions",
    "development",
    "sla",
    "statusTimes",
]
# What an issue brings along where it is asked for: fields by id, and expansions.
_FIELDS: Mapping[str, tuple[str, ...]] = {
    "links": ("issuelinks",),
    "worklogs": ("worklog",),
    "attachments": ("attachment",),
    "watchers": ("watches",),
    "votes": ("votes",),
}
_EXPANSIONS: Mapping[str, str] = {"changelog": "changelog", "statusTimes": "changelog", "transitions": "transitions"}


@attrs.frozen
class Section:
    """One part of an answer: `markdown` below a heading, `rows` as JSON."""

    key: str
    title: str
    markdown: str
    rows: list[dict[str, Any]] | str


@attrs.frozen
class Wanted:
    """What a request for an issue asks for on behalf of the sections."""

    sections: tuple[Include, ...] = ()
    fields: tuple[str, ...] = ()
    expand: tuple[str, ...] = ()
    development: str | None = None


@attrs.frozen
class _Read:
    """An issue that was read with what was wanted, and its history where a section needs it."""

    jira: Jira
    issue: Issue
    asked: Wanted
    history: History

    @property
    def key(self) -> str:
        return self.issue.key or self.issue.id or ""


async def wanted(jira: Jira, include: Sequence[Include]) -> Wanted:
    """Return what to ask for; only development and service levels on Data Center need the (kept) list of fields."""
    sections = tuple(dict.fromkeys(one for one in include if one != "comments"))
    fields = [field for one in sections for field in _FIELDS.get(one, ())]
    development = None
    if "development" in sections:
        development = next((field.id for field in await jira.fields() if field.custom_type == DEVELOPMENT_FIELD), None)
        fields += [development] if development else []
    if "sla" in sections:
        fields += await jira.details.sla_fields()
    expand = tuple(dict.fromkeys(_EXPANSIONS[one] for one in sections if one in _EXPANSIONS))
    return Wanted(sections, tuple(fields), expand, development)


async def sections_of(jira: Jira, issue: Issue, asked: Wanted) -> tuple[Section, ...]:
    """Return the sections, each complete: what the issue didn't bring is asked for; what may not be read says so."""
    history = await _history(jira, issue) if {"changelog", "statusTimes"} & set(asked.sections) else None
    read = _Read(jira, issue, asked, history or History((), complete=False))

    async def one(section: str) -> Section:
        try:
            return await _MAKERS[section](read)
        except AtlassianError as error:
            said = f"(Not available: {clip(str(error), 300)})"
            return Section(section, section.capitalize(), said, said)

    return tuple(await asyncio.gather(*map(one, asked.sections)))


def as_markdown(sections: Sequence[Section]) -> tuple[str, ...]:
    """Return the sections below their headings."""
    return tuple(f"## {section.title}\n\n{section.markdown}" for section in sections)


def as_json(sections: Sequence[Section]) -> dict[str, Any]:
    """Return the sections by their names."""
    return {section.key: section.rows for section in sections}


async def _history(jira: Jira, issue: Issue) -> History | None:
    try:
        return await jira.details.history(issue.key or issue.id or "", issue.raw.get("changelog"))
    except AtlassianError:
        # What the issue brought is better than nothing.
        return History(read_changes(issue.raw, issue.key, "changelog", "histories"), complete=False)


async def _changelog(read: _Read) -> Section:
    history = read.history
    changes = history.changes[::-1]
    rows = [row for change in changes for row in change_rows(change)]
    note = "" if history.complete else "\n\nThere are more: jira_get_changelogs."
    body = (table(("Changed", "By", "Field", "From", "To"), rows) + note) if rows else "(None.)"
    return Section("changelog", f"Changelog ({len(changes)}, newest first)", body, list(map(change_json, changes)))


def change_rows(change: Change) -> list[tuple[str | None, ...]]:
    """Return a change as rows of a table: when, by whom, field, from, to."""
    author = (change.author.name or change.author.id) if change.author else None
    return [(when(change.created), author, field.field, field.before, field.after) for field in change.fields]


def change_json(change: Change) -> dict[str, Any]:
    """Return a change as JSON."""
    fields = [without_empty({"field": one.field, "from": clipped(one.before), "to": clipped(one.after)}) for one in change.fields]
    author = (change.author.name or change.author.id) if change.author else None
    return without_empty({"issue": change.issue, "at": change.created, "by": author, "changes": fields})


def clipped(text_of: str | None) -> str | None:
    """Return a text as short as it stands in a list."""
    return clip(text_of) if text_of else None


async def _status_times(read: _Read) -> Section:
    history = read.history
    times = status_times(history.changes, read.issue.created, read.issue.status, datetime.now(UTC))
    columns = ("Status", "Time", "Entered", "In it since")
    # The running one in hours: an answer of several parts must read the same a minute later.
    words = [in_words(one.total, hours_only=one.since is not None) for one in times]
    body = table(columns, ((one.status, word, str(one.entered), when(one.since)) for one, word in zip(times, words, strict=True)))
    if not history.complete:
        body += "\n\nThe history is longer than what Jira sent: the first times are too short."
    rows = [
        without_empty({"status": one.status, "seconds": _seconds(one), "entered": one.entered, "since": one.since})
        for one in times
    ]
    return Section("statusTimes", "Time in status", body, rows)


def _seconds(time: StatusTime) -> int:
    seconds = int(time.total.total_seconds())
    return seconds if time.since is None else seconds - seconds % 3_600


async def _links(read: _Read) -> Section:
    rows = [
        {"id": one.id, "relation": one.relation, "key": one.key, "summary": clipped(one.summary), "status": one.status}
        for one in read_links(read.issue.fields)
    ]
    remote = [
        {"id": one.id, "relation": one.relation or "page", "title": clipped(one.title), "url": one.url}
        for one in await read.jira.details.remote_links(read.key)
    ]
    columns = ("Id", "Relation", "To", "Summary", "Status")
    lines = [(row["id"], row["relation"], row["key"], row["summary"], row["status"]) for row in rows]
    lines += [(f"{row['id']} (remoteLink)", row["relation"], row["url"], row["title"], None) for row in remote]
    body = table(columns, lines) if lines else "(None.)"
    return Section("links", f"Links ({len(lines)})", body, [without_empty(row) for row in (*rows, *remote)])


async def _worklogs(read: _Read) -> Section:
    found = tuple(map(read_worklog, objects(read.issue.fields, "worklog", "worklogs")))
    total = number(read.issue.fields, "worklog", "total")
    if total is None or total > len(found):
        page = await read.jira.details.worklogs(read.key)
        found, total = page.items, page.total
    spent = sum(one.seconds or 0 for one in found)
    columns = ("Id", "Started", "By", "Spent", "Comment")
    rows = [(one.id, when(one.started), person(one.author), one.spent or _hours(one.seconds), _said(one)) for one in found]
    body = table(columns, rows) if rows else "(None.)"
    count = f"{len(found)} of {total}" if total is not None and total > len(found) else str(len(found))
    title = f"Worklogs ({count}, {_hours(spent)} together)"
    return Section("worklogs", title, body, list(map(worklog_json, found)))


def _hours(seconds: int | None) -> str:
    hours, minutes = (seconds or 0) // 3_600, (seconds or 0) // 60 % 60
    return " ".join(part for part, count in ((f"{hours}h", hours), (f"{minutes}m", minutes)) if count) or "0m"


def _said(work: Worklog) -> str | None:
    return work.comment.markdown() if work.comment else None


def worklog_json(work: Worklog) -> dict[str, Any]:
    """Return a worklog as JSON."""
    return without_empty(
        {
            "id": work.id,
            "by": person(work.author),
            "started": work.started,
            "seconds": work.seconds,
            "spent": work.spent,
            "comment": _said(work),
        }
    )


async def _attachments(read: _Read) -> Section:
    found = tuple(map(read_file, objects(read.issue.fields, "attachment")))
    body = files_table(found) if found else "(None.)"
    return Section("attachments", f"Attachments ({len(found)})", body, list(map(file_json, found)))


def files_table(files: Sequence[StoredFile]) -> str:
    """Return files as a table."""
    columns = ("Id", "Name", "Type", "Bytes", "By", "Created")
    rows = ((one.id, one.name, one.media_type, _bytes(one.size), person(one.author), when(one.created)) for one in files)
    return table(columns, rows)


def _bytes(count: int | None) -> str | None:
    return str(count) if count is not None else None


def file_json(file: StoredFile) -> dict[str, Any]:
    """Return a file as JSON."""
    size_of = {"size": file.size} if file.size is not None else {}
    return without_empty({"id": file.id, "name": file.name, "type": file.media_type, **size_of, "created": file.created})


async def _watchers(read: _Read) -> Section:
    known = read_crowd(mapping(read.issue.fields, "watches"), "watchCount", "isWatching", "watchers")
    if known.count != 0:
        known = await _all_of(lambda: read.jira.details.watchers(read.key), known)
    return crowd_section("watchers", "Watchers", known)


async def _votes(read: _Read) -> Section:
    known = read_crowd(mapping(read.issue.fields, "votes"), "votes", "hasVoted", "voters")
    if known.count != 0:
        known = await _all_of(lambda: read.jira.details.voters(read.key), known)
    return crowd_section("votes", "Votes", known)


async def _all_of(ask: Callable[[], Awaitable[Crowd]], known: Crowd) -> Crowd:
    """Return the people, or only how many there are where they may not be seen."""
    try:
        return await ask()
    except AtlassianError:
        if known.count is None:
            raise
        return known


def crowd_section(key: str, title: str, crowd: Crowd) -> Section:
    """Return who watches or voted."""
    names = [shown for user in crowd.people if (shown := person(user))]
    hidden = max(0, (crowd.count or 0) - len(names))
    lines = [f"- {shown}" for shown in names] + ([f"- {hidden} who are not shown to this account"] if hidden else [])
    count = crowd.count if crowd.count is not None else len(names)
    mine = ", you too" if crowd.mine else ""
    return Section(key, f"{title} ({count}{mine})", "\n".join(lines) or "(None.)", [{"name": shown} for shown in names])


async def _transitions(read: _Read) -> Section:
    rows = [
        {"id": text(one, "id"), "name": name(one, "name"), "to": name(one, "to")}
        for one in objects(read.issue.raw, "transitions")
    ]
    body = table(("Id", "Name", "To"), ((row["id"], row["name"], row["to"]) for row in rows))
    return Section("transitions", "Transitions", body if rows else "(None that this account may do.)", rows)


async def _development(read: _Read) -> Section:
    where = f"Branches, commits and pull requests themselves are in the Development panel of {read.issue.url or 'the issue'}."
    if read.asked.development is None:
        body = f"(This Jira has no development field, and the REST API documents no other way. {where})"
        return Section("development", "Development", body, body)
    lines = read_development(read.issue.fields.get(read.asked.development))
    counts = "\n".join(f"- {clip(line, 300)}" for line in lines) or "(Nothing is linked.)"
    body = f"{counts}\n\nThe REST API documents the counts only. {where}"
    return Section("development", "Development", body, body)


async def _slas(read: _Read) -> Section:
    found = await read.jira.details.slas(read.key, read.issue.fields)
    columns = ("Service level", "State", "Goal", "Elapsed", "Remaining", "Breach at")
    rows = [(one.name, one.state, one.goal, one.elapsed, one.remaining, when(one.breach)) for one in found]
    body = table(columns, rows) if rows else "(None: this issue is no request of a service desk, or has no goals.)"
    return Section("sla", "Service levels", body, list(map(_sla_json, found)))


def _sla_json(sla: Sla) -> dict[str, Any]:
    return without_empty(attrs.asdict(sla))


_MAKERS: Mapping[str, Callable[[_Read], Awaitable[Section]]] = {
    "changelog": _changelog,
    "statusTimes": _status_times,
    "links": _links,
    "worklogs": _worklogs,
    "attachments": _attachments,
    "watchers": _watchers,
    "votes": _votes,
    "transitions": _transitions,
    "development": _development,
    "sla": _slas,
}
