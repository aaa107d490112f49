"""A sandbox with much of everything: more than one answer can hold."""

from __future__ import annotations

import random
from datetime import timedelta
from typing import Any

import attrs
from atlassian_sandbox.desks import Approval, Queue
from atlassian_sandbox.world import Attachment, Change, ChangeItem, Worklog, World

from tests.mcp_atlassian_oauth.tools.test_requests_per_call import Facts

MANY, LINES = 45, 200
REQUEST = "DOCK-4"
WORD = "crowd"
"""What the names of all that is added begin with; a name stands at one thing only."""


def mark(kind: str, number: int) -> str:
    """The name of one thing of a kind: a word that nothing else has."""
    return f"{WORD}{kind}{number:03}"


def title(kind: str, number: int) -> str:
    """A name that begins so, and that is long enough for few of its kind to fit in one answer."""
    return f"{mark(kind, number)} in a crowd, with more words to fill a row of a table"


def words(dice: random.Random, length: int) -> str:
    """A text of what costs more in JSON, or is easily cut where it must not be; it ends with a number of its own."""
    bits = (
        '"quoted" ',
        "C:\\path\\to ",
        "été 😀 ",
        "plain words ",
        "\n\n",
        "- item\n",
        "`code` ",
        "日本語 ",
        '\n\n```\nx = "y"\n```\n\n',
    )
    found = "Begin. "
    while len(found) < length:
        found += dice.choice(bits)
    return found + f"\n\nEnd {dice.randrange(10**9)}."


def crowd(world: World, facts: Facts, dice: random.Random) -> None:
    """Add many of each kind of thing to the world that a tool lists, each with a name of its own."""
    for issue in world.issues.values():
        issue.summary = " ".join(words(dice, dice.randrange(20, 400)).split())[:250]
    issue, page = world.issues[facts.issue], world.pages[facts.page]
    user, project = world.users["lvogt"], world.projects[facts.project]
    stores: tuple[tuple[str, dict[Any, Any]], ...] = (
        ("component", world.components),
        ("version", world.versions),
        ("filter", world.filters),
        ("dashboard", world.dashboards),
        ("template", world.templates),
    )
    for kind, store in stores:
        mine = (one for one in store.values() if getattr(one, "project", facts.project) == facts.project)
        mine = (one for one in mine if getattr(one, "favourites", True))
        for first in tuple(mine)[:1]:
            for number in range(MANY):
                identity = world.new_id()
                store[identity] = attrs.evolve(first, id=identity, name=title(kind, number))
    board, space = world.boards[int(facts.board)], world.spaces[facts.space]
    leaf, desk = world.pages[facts.leaf], next(iter(world.desks.values()))
    for number in range(MANY):
        key, name = mark("user", number), title("user", number)
        account = f"712020:{number:08x}-0000-4000-8000-000000000000"
        world.users[key] = attrs.evolve(user, key=key, display_name=name, email=f"{number}@crowd.example", account_id=account)
        issue.watchers.append(key)
        upper = f"CROWD{number}"
        world.projects[upper] = attrs.evolve(project, id=world.new_id(), key=upper, name=title("project", number))
        world.boards[1_000 + number] = attrs.evolve(board, id=1_000 + number, name=title("board", number), project="NEXT")
        identity = world.new_id()
        world.spaces[upper] = attrs.evolve(space, id=identity, key=upper, name=title("space", number), homepage=None)
        child = attrs.evolve(leaf.current, title=title("page", number))
        identity = world.new_id()
        world.pages[identity] = attrs.evolve(leaf, id=identity, versions=[child], parent=page.id, position=number)
        page.labels.append(mark("label", number))
        for owner in (issue.key, page.id):
            name = f"{mark('file' if owner == page.id else 'enclosure', number)}.txt"
            file = Attachment(world.new_id(), owner, name, "text/plain", b"Words", user.key, issue.created)
            world.attachments[file.id] = file
        day = issue.created + timedelta(hours=number)
        change = ChangeItem("labels", "", mark("before", number), "", mark("after", number))
        issue.changes.append(Change(world.new_id(), user.key, day, (change,)))
        issue.worklogs.append(Worklog(world.new_id(), user.key, None, day, 60 * (number + 1), day, day))
    queues = tuple(Queue(str(500 + number), title("queue", number), f"project = {desk.project}") for number in range(MANY))
    world.desks[desk.id] = attrs.evolve(desk, queues=desk.queues + queues)
    approvals = [Approval(str(900 + number), title("approval", number), {user.key: "pending"}) for number in range(MANY)]
    world.requests[REQUEST].approvals += approvals
    busy = world.pages[facts.busy]
    tasks = "".join(
        f"<ac:task><ac:task-id>{100 + number}</ac:task-id><ac:task-status>incomplete</ac:task-status>"
        f"<ac:task-body>{title('task', number)}</ac:task-body></ac:task>"
        for number in range(MANY)
    )
    with_tasks = busy.body + f"<ac:task-list>{tasks}</ac:task-list>"
    busy.versions[-1] = attrs.evolve(busy.current, body=with_tasks)
    for file in world.attachments.values():
        if file.media_type == "text/csv":
            file.data = "".join(f"{mark('row', number)},34.50,paid\n" for number in range(LINES)).encode()
