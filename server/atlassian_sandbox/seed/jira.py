"""Jira's set-up: types, workflow, projects, components, versions, boards and sprints."""

from __future__ import annotations

from datetime import timedelta

from atlassian_sandbox.world import (
    START,
    Board,
    Component,
    IssueType,
    LinkType,
    Named,
    Project,
    Sprint,
    Status,
    Transition,
    Version,
    World,
)

_TYPES = (
    IssueType("10000", "Epic", "A large piece of work with several stories.", 1),
    IssueType("10001", "Story", "Something a passenger or a crew can do afterwards."),
    IssueType("10002", "Task", "Work that has to be done."),
    IssueType("10003", "Bug", "Something that doesn't work as it should."),
    IssueType("10004", "Sub-task", "A part of another issue.", -1),
    IssueType("10005", "Incident", "Something at the piers that needs help at once."),
)
_STATUSES = (
    Status("10010", "To Do", "new"),
    Status("3", "In Progress", "indeterminate"),
    Status("10011", "In Review", "indeterminate"),
    Status("10012", "Blocked", "indeterminate"),
    Status("10013", "Done", "done"),
)
_PRIORITIES = (
    Named("1", "Highest", "Stops passengers or ships."),
    Named("2", "High", "Hurts many."),
    Named("3", "Medium", "Has to be done."),
    Named("4", "Low", "Would be good."),
    Named("5", "Lowest", "Some day."),
)
_RESOLUTIONS = (
    Named("10020", "Done", "The work is finished."),
    Named("10021", "Won't Do", "We decided against it."),
    Named("10022", "Duplicate", "Another issue has it."),
    Named("10023", "Cannot Reproduce", "It didn't happen again."),
)
_LINK_TYPES = (
    LinkType("10030", "Blocks", "is blocked by", "blocks"),
    LinkType("10031", "Relates", "relates to", "relates to"),
    LinkType("10032", "Duplicate", "is duplicated by", "duplicates"),
    LinkType("10033", "Cloners", "is cloned by", "clones"),
)
_TRANSITIONS = (
    Transition("11", "Start work", ("To Do", "Blocked"), "In Progress"),
    Transition("21", "Ask for review", ("In Progress",), "In Review"),
    Transition("31", "Block", ("To Do", "In Progress", "In Review"), "Blocked"),
    Transition("41", "Finish", ("In Progress", "In Review"), "Done", resolves=True),
    Transition("51", "Back to the list", ("In Progress", "In Review", "Blocked"), "To Do"),
    Transition("61", "Reopen", ("Done",), "To Do"),
    Transition("71", "Close without work", ("To Do",), "Done", resolves=True),
)
_SUPPORT = ("Incident", "Task", "Bug", "Sub-task")
_PROJECTS = (
    Project("10040", "LAN", "Lantern Booking", "mokafor", "Tickets, seats and payments of the ferry lines."),
    Project("10041", "NEXT", "Next Timetable", "jlindqvist", "The planner for next season's timetable."),
    Project("10042", "DOCK", "Dockside Support", "lvogt", "Help for crews and piers.", "business", _SUPPORT),
)
_COMPONENTS = (
    ("10050", "Payments", "Cards, refunds, receipts", "praman", "LAN"),
    ("10051", "Seat map", "Decks, seats, vehicles", "atanabe", "LAN"),
    ("10052", "Notifications", "Mail and text messages", "therrera", "LAN"),
    ("10053", "Solver", "Finds a timetable", "jlindqvist", "NEXT"),
    ("10054", "Import", "Tides, crews and ships", "praman", "NEXT"),
    ("10055", "Pier screens", "What passengers see at the pier", "sadeyemi", "DOCK"),
    ("10056", "Handhelds", "Ticket scanners of the crews", "nhaddad", "DOCK"),
)
_VERSIONS = (
    Version("10060", "2.3", "LAN", True, False, "2026-07-20", "2026-05-04", "Refunds without the office"),
    Version("10061", "2.4", "LAN", False, False, "2026-10-05", "2026-07-21", "Vehicles and groups"),
    Version("10062", "2.5", "LAN", False, False, None, None, "Season tickets"),
    Version("10063", "Spring 2027", "NEXT", False, False, "2027-01-31", "2026-08-01", "First season from the solver"),
    Version("10064", "Pilot", "NEXT", True, False, "2026-08-15", "2026-06-01", "Two lines, on paper"),
)


def add_jira(world: World) -> None:
    """Add everything of Jira but the issues."""
    world.issue_types.update({each.name: each for each in _TYPES})
    world.statuses.update({each.name: each for each in _STATUSES})
    world.priorities.update({each.name: each for each in _PRIORITIES})
    world.resolutions.update({each.name: each for each in _RESOLUTIONS})
    world.link_types.update({each.name: each for each in _LINK_TYPES})
    world.transitions = _TRANSITIONS
    # Projects and versions are values that behaviours change: every world gets its own.
    for project in _PROJECTS:
        kinds = project.issue_types if project.kind == "business" else ("Epic", "Story", "Task", "Bug", "Sub-task")
        world.projects[project.key] = Project(
            project.id, project.key, project.name, project.lead, project.description, project.kind, kinds
        )
    for identity, name, description, lead, owner in _COMPONENTS:
        world.components[identity] = Component(identity, name, description, lead, owner)
    for version in _VERSIONS:
        world.versions[version.id] = Version(
            version.id, version.name, version.project, version.released, version.archived,
            version.release_date, version.start_date, version.description,
        )  # fmt: skip
    world.boards[1] = Board(1, "LAN sprints", "scrum", "LAN")
    world.boards[2] = Board(2, "NEXT flow", "kanban", "NEXT")
    world.boards[3] = Board(3, "Dockside board", "kanban", "DOCK")
    _add_sprints(world)


def _add_sprints(world: World) -> None:
    fortnight = timedelta(days=14)
    begin = START - timedelta(days=7)
    goals = {
        21: ("LAN Sprint 21", "closed", "Refunds run without the office", begin - 2 * fortnight),
        22: ("LAN Sprint 22", "closed", "Vehicles appear on the seat map", begin - fortnight),
        23: ("LAN Sprint 23", "active", "Groups can book together", begin),
        24: ("LAN Sprint 24", "future", "", None),
    }
    for number, (name, state, goal, start) in goals.items():
        end = start + fortnight if start else None
        completed = end if state == "closed" else None
        world.sprints[number] = Sprint(number, name, state, 1, goal, start, end, completed)  # type: ignore[arg-type]
