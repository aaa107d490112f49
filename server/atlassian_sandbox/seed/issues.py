"""The team's issues: one row each, longer texts below, then what happened to them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from atlassian_sandbox.documents import Blocks, to_adf, to_wiki
from atlassian_sandbox.world import START, Change, ChangeItem, Comment, Issue, Link, Worklog, World

from .backlog import ROWS, Row
from .files import add_issue_files
from .texts import COMMENTS, DESCRIPTIONS

_LINKS = (
    ("Blocks", "LAN-9", "LAN-8"),
    ("Blocks", "LAN-6", "LAN-21"),
    ("Duplicate", "LAN-18", "LAN-6"),
    ("Relates", "LAN-6", "LAN-23"),
    ("Relates", "LAN-7", "DOCK-1"),
    ("Blocks", "NEXT-8", "NEXT-3"),
    ("Blocks", "NEXT-5", "NEXT-4"),
    ("Relates", "DOCK-6", "LAN-22"),
    ("Relates", "DOCK-2", "DOCK-4"),
)
_WORK = (
    ("LAN-4", "praman", 9, 3.5, "Payment request for several passengers"),
    ("LAN-4", "praman", 8, 6, "Receipts with a line for each passenger"),
    ("LAN-4", "mokafor", 5, 1.5, "Pairing on the refund of a single seat"),
    ("LAN-6", "praman", 3, 4, "Reproduced with a slow test bank"),
    ("LAN-6", "jlindqvist", 2, 2.25, "Looked at the job's lock"),
    ("LAN-13", "atanabe", 30, 7.5, "Drawing of the car deck"),
    ("NEXT-3", "jlindqvist", 11, 6, "Rest hours as a hard rule"),
    ("NEXT-7", "jlindqvist", 4, 3, "Profiled the archipelago line"),
    ("DOCK-2", "nhaddad", 1, 2, "Walked the ship with a meter"),
)
_PATH = {
    "To Do": (),
    "In Progress": ("In Progress",),
    "In Review": ("In Progress", "In Review"),
    "Blocked": ("In Progress", "Blocked"),
    "Done": ("In Progress", "In Review", "Done"),
}


def rich(world: World, blocks: Blocks) -> Any:
    """Blocks in the dialect of a world."""
    return to_adf(blocks, world.users) if world.deployment == "cloud" else to_wiki(blocks)


def add_issues(world: World) -> None:
    """Add the issues with their comments, worklogs, links, history and files."""
    for number, row in enumerate(ROWS):
        _add_issue(world, row, number)
    for kind, source, target in _LINKS:
        link = Link(world.new_id(), kind, source, target)
        world.links[link.id] = link
    for key, author, age, hours, text in _WORK:
        moment = START - timedelta(days=age, hours=-3)
        worklog = Worklog(world.new_id(), author, rich(world, [text]), moment, int(hours * 3600), moment, moment)
        world.issues[key].worklogs.append(worklog)
    for key, author, age, blocks in COMMENTS:
        moment = START - timedelta(days=age, hours=-5, minutes=-len(world.issues[key].comments))
        body = rich(world, blocks)
        world.issues[key].comments.append(Comment(world.new_id(), author, body, moment, moment, author))
    add_issue_files(world)
    for issue in world.issues.values():
        _finish(world, issue)


def _add_issue(world: World, row: Row, number: int) -> None:
    created = START - timedelta(days=row.age, hours=(number * 7) % 9 - 4 if row.age else 2, minutes=(number * 13) % 60)
    issue = Issue(
        id=str(10500 + number),
        key=world.new_key(row.project),
        project=row.project,
        type=row.type,
        summary=row.summary,
        status=row.status,
        priority=row.priority,
        reporter=row.reporter,
        creator=row.reporter,
        created=created,
        updated=created,
        assignee=row.assignee,
        resolution=row.resolution,
        due=row.due,
        parent=row.parent,
        story_points=row.points,
        rank=number + 1,
        labels=sorted(row.labels.split()),
        components=[row.components] if row.components else [],
        fix_versions=[row.fix] if row.fix else [],
        sprints=list(row.sprints),
        watchers=sorted({row.reporter, "mokafor"}),
        votes=["lvogt", "sadeyemi"] if row.priority == "Highest" and row.reporter not in ("lvogt", "sadeyemi") else [],
    )
    if row.points:
        issue.estimate = issue.remaining = int(row.points * 4 * 3600)
    description = DESCRIPTIONS.get(issue.key)
    if description is not None:
        issue.description = rich(world, description)
    world.issues[issue.key] = issue


def _finish(world: World, issue: Issue) -> None:
    """The history that led to an issue's state, and the times that follow from it."""
    path = _PATH[issue.status] if issue.resolution in (None, "Done") else (issue.status,)
    span = max(timedelta(hours=6), (START - issue.created) * 0.6)
    before = "To Do"
    for step, after in enumerate(path, 1):
        moment = issue.created + span * step / (len(path) + 1)
        items = [_status_item(world, before, after)]
        if after == "Done" and issue.resolution:
            resolution = world.resolutions[issue.resolution]
            items.append(ChangeItem("resolution", None, None, resolution.id, resolution.name))
            issue.resolved = moment
        author = issue.assignee or issue.reporter
        issue.changes.append(Change(world.new_id(), author, moment, tuple(items)))
        before = after
    spent = sum(worklog.seconds for worklog in issue.worklogs)
    if issue.remaining is not None:
        issue.remaining = 0 if issue.resolution else max(0, issue.remaining - spent)
    moments: list[datetime] = [issue.created]
    moments += [change.created for change in issue.changes]
    moments += [comment.updated for comment in issue.comments]
    moments += [worklog.updated for worklog in issue.worklogs]
    moments += [file.created for file in world.files(issue.key)]
    issue.updated = min(START, max(moments))


def _status_item(world: World, before: str, after: str) -> ChangeItem:
    return ChangeItem("status", world.statuses[before].id, before, world.statuses[after].id, after)
