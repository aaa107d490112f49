"""Fills a world with a believable team's projects, issues, spaces and pages."""

from __future__ import annotations

from atlassian_sandbox.api_documents import Deployment
from atlassian_sandbox.world import World

from .confluence import add_confluence
from .desks import add_desks
from .issues import add_issues
from .jira import add_jira
from .people import add_people
from .saved import add_saved


def seeded_world(deployment: Deployment) -> World:
    """A world as it is at START; always the same."""
    world = World(deployment)
    add_people(world)
    add_jira(world)
    add_issues(world)
    add_saved(world)
    add_desks(world)
    add_confluence(world)
    return world
