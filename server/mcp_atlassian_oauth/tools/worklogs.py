"""Work on issues: log it, correct it."""

from __future__ import annotations

import re
from datetime import UTC, datetime, time, tzinfo
from typing import Annotated

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.render.answer import beginning
from mcp_atlassian_oauth.render.text import clip, facts, holds_words, when
from mcp_atlassian_oauth.sites.addresses import issue_key
from mcp_atlassian_oauth.sites.details import Worklog, WorkToLog
from mcp_atlassian_oauth.sites.lenient import number, text
from mcp_atlassian_oauth.sites.protocols import Jira
from mcp_atlassian_oauth.tools.doubts import reading_back, unless_doubted
from mcp_atlassian_oauth.tools.issue_references import linked
from mcp_atlassian_oauth.tools.issues import IssueKey
from mcp_atlassian_oauth.tools.registry import Call, tool
from mcp_atlassian_oauth.tools.users import person

_PART = re.compile(r"(?P<count>\d{1,5}(?:[.,]\d{1,2})?)\s*(?P<unit>[wdhm])(?:[a-z]*)", re.IGNORECASE)
_SECONDS = {"h": 3_600, "m": 60}
# Where only a day is given: what is logged for a day is rarely begun at midnight.
_MORNING = time(9)


@tool(product="jira", toolset="issue_details", title="Log work", read_only=False, destructive=True)
async def jira_log_work(
    call: Call,
    issue: IssueKey,
    time_spent: Annotated[str | None, "1h 30m"] = None,
    started: Annotated[str | None, "ISO; default now"] = None,
    comment: Annotated[str | None, "Markdown"] = None,
    remaining: Annotated[str | None, "New remaining estimate, or leave"] = None,
    id: Annotated[str | None, "Worklog to change"] = None,  # noqa: A002
) -> str:
    """Log work on an issue, or change a worklog."""
    jira = call.jira()
    key = issue_key(issue, jira.url)
    known = (id or "").strip()
    if not known and not (time_spent or "").strip():
        raise AtlassianError("How long did it take?", advice="Nothing was sent. Pass timeSpent, e.g. 1h 30m.")
    work = WorkToLog(
        spent=duration(time_spent) if time_spent and time_spent.strip() else None,
        started=_jira_time(started, await _zone(call, started)) if started and started.strip() else None,
        comment=jira.rich_text(await linked(call, comment, issue=key)) if comment and comment.strip() else None,
        remaining=_estimate(remaining),
    )
    if known:
        if work == WorkToLog():
            raise AtlassianError("There is nothing to change.", advice="Pass timeSpent, started, comment or remaining.")
        before = await jira.details.worklog(key, known)
        if call.dry_run:
            call.preview(f"Worklog {known} now:\n{_facts(before)}")
        answered = await jira.details.update_worklog(key, known, work)
    else:
        answered = await jira.details.add_worklog(key, work)
    check = f"Check with jira_get_issue {key} include worklogs before you try again."
    if answered.id is None and not known:
        raise AtlassianError(
            f"Jira took the request but its answer names no worklog on {key}: it may have been logged, or not.", advice=check
        )
    held = await _held(call, key, answered.id or known, check)
    doubts = _doubts(held, work)
    if work.remaining and work.remaining != "leave":
        left, differs = await _remaining(jira, key, work.remaining)
        doubts += [differs] if differs else []
    else:
        left = None
    verb = "changed" if known else "logged"
    said = f"Worklog {held.id or known} {verb} on {key}, as Jira now holds it:"
    if doubts:
        said = f"Jira answered with success for worklog {held.id or known} on {key}, but {' and '.join(doubts)}. It holds:"
    shown = "\n".join(filter(None, (said, _facts(held), left and f"Remaining estimate of {key}: {left}")))
    return unless_doubted(beginning(shown, f"jira_get_issue {key} include worklogs shows the rest"), doubts)


def duration(text: str) -> str:
    """Return a duration as Jira writes it ("1h 30m"); raises AtlassianError for what isn't one.

    Takes "90m", "1h30m", "1.5h", "2 days"; days and weeks are as long as the site says.
    """
    parts = list(_PART.finditer(text.strip()))
    rest = _PART.sub("", text).replace(",", " ").replace("and", " ").strip()
    if not parts or rest:
        raise AtlassianError(f"{clip(text, 60)!r} is no duration.", advice="Nothing was sent. Write e.g. 1h 30m, 45m or 2d.")
    return " ".join(f"{part['count'].replace(',', '.')}{part['unit'].lower()}" for part in parts)


def seconds_of(text: str) -> int | None:
    """Return the seconds of a duration of hours and minutes, None where it has days or weeks, whose length the site sets."""
    total = 0.0
    for part in _PART.finditer(text):
        unit = _SECONDS.get(part["unit"].lower())
        if unit is None:
            return None
        total += float(part["count"].replace(",", ".")) * unit
    return round(total)


def _estimate(remaining: str | None) -> str | None:
    if remaining is None or not remaining.strip():
        return None
    return "leave" if remaining.strip().lower() in ("leave", "keep") else duration(remaining)


def _moment(text: str) -> datetime:
    try:
        return datetime.fromisoformat(text.strip())
    except ValueError:
        raise AtlassianError(
            f"{clip(text, 60)!r} is no date and time.",
            advice="Nothing was sent. Write e.g. 2026-01-31T09:30, with a zone if you know it.",
        ) from None


async def _zone(call: Call, started: str | None) -> tzinfo:
    """Return the zone that a time without one is in: that of whose account is used.

    Raises AtlassianError where that isn't known: an hour that is wrong would be no less wrong for being saved.
    """
    if not started or _moment(started).tzinfo is not None:
        return UTC
    from zoneinfo import ZoneInfo

    name = (await call.jira().people.me()).time_zone
    try:
        if name:
            return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        # Windows has no zones of its own; a server may name one that there isn't.
        pass
    raise AtlassianError(
        f"In which time zone is {clip(started, 60)!r}? The account's is not known here.",
        advice="Nothing was sent. Pass it too, e.g. 2026-01-31T09:30+01:00 or 2026-01-31T09:30Z.",
    )


def _jira_time(text: str, zone: tzinfo) -> str:
    """Return a time as Jira reads it: with milliseconds and an offset, and without a colon in that."""
    moment = _moment(text)
    if len(text.strip()) <= len("2026-01-31"):
        moment = datetime.combine(moment.date(), _MORNING)
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone)
    return f"{moment:%Y-%m-%dT%H:%M:%S}.{moment.microsecond // 1000:03d}{moment:%z}"


async def _held(call: Call, key: str, identity: str, check: str) -> Worklog:
    """Return the worklog as the server holds it: what it answers to a write is what it was told."""
    with reading_back(
        f"Jira answered with worklog {identity} on {key}, but it can't be read back: it may have been saved, or not.",
        check,
    ):
        return await call.jira().details.worklog(key, identity)


async def _remaining(jira: Jira, key: str, wanted: str) -> tuple[str | None, str]:
    """Return the remaining estimate that an issue has now, in Jira's words, and in what it isn't what was asked for ("")."""
    try:
        tracked = (await jira.issue(key, fields=("timetracking",))).fields.get("timetracking")
    except AtlassianError as error:
        return None, f"the remaining estimate can't be read back ({'; '.join(error.messages)})"
    left, seconds = text(tracked, "remainingEstimate"), number(tracked, "remainingEstimateSeconds")
    expected = seconds_of(wanted)
    if expected is None or seconds is None:
        same = left is not None and left.split() == wanted.split()
        # Days and weeks are as long as the site says: other words may mean the same time.
        return left, "" if same or (expected is None and left) else f"the remaining estimate is {left or 'not shown'}"
    return left, "" if seconds == expected else f"the remaining estimate is {left or seconds} instead of {wanted}"


def _doubts(held: Worklog, work: WorkToLog) -> list[str]:
    doubts = []
    wanted = seconds_of(work.spent) if work.spent else None
    if wanted is not None and (held.seconds if held.seconds is not None else seconds_of(held.spent or "")) != wanted:
        doubts.append(f"the time spent is {held.spent or held.seconds} instead of {work.spent}")
    if work.started and not _same_moment(held.started, work.started):
        doubts.append(f"it started {when(held.started)} instead of {when(work.started)}")
    if work.comment and not holds_words(held.comment.plain() if held.comment else "", work.comment.plain()):
        doubts.append("the comment is another one" if held.comment else "the comment is missing")
    return doubts


def _same_moment(held: str | None, wanted: str) -> bool:
    try:
        # Jira keeps minutes in some of its versions.
        return abs((_moment(held or "") - _moment(wanted)).total_seconds()) < 60
    except (AtlassianError, TypeError):
        return False


def _facts(work: Worklog) -> str:
    said = work.comment.markdown() if work.comment else None
    return facts(
        (("Id", work.id), ("By", person(work.author)), ("Started", when(work.started)), ("Spent", work.spent), ("Comment", said))
    )


TOOLS = (jira_log_work,)
