"""Fills a world with a believable team's projects, issues, spaces and pages."""

from __future__ import annotations

from ..specs import Deployment
from ..world import World
from .issues import add_issues
from .jira import add_jira
from .people import add_people


def seeded_world(deployment: Deployment) -> World:
    """A world as it is at START; always the same."""
    world = World(deployment)
    add_people(world)
    add_jira(world)
    add_issues(world)
    return world
