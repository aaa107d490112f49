"""Jira's behaviours in one table for each deployment."""

from __future__ import annotations

from atlassian_sandbox.behaviour import Behaviour, mounted

from . import (
    agile,
    bulk_move,
    conversation,
    files,
    history,
    issues,
    links,
    meta,
    people,
    projects,
    roles,
    saved,
    search,
    service,
    workflow,
)

_PLATFORM: dict[str, Behaviour] = {
    **people.ROUTES,
    **meta.ROUTES,
    **projects.ROUTES,
    **issues.ROUTES,
    **workflow.ROUTES,
    **conversation.ROUTES,
    **files.ROUTES,
    **links.ROUTES,
    **roles.ROUTES,
    **saved.ROUTES,
}

CLOUD = {
    **mounted("/rest/api/3", {**_PLATFORM, **search.CLOUD, **bulk_move.CLOUD, **history.CLOUD, **roles.CLOUD, **saved.CLOUD}),
    **mounted("/rest/agile/1.0", agile.ROUTES),
    **mounted("/rest/software/1.0", agile.SOFTWARE),
    **mounted("/rest/servicedeskapi", service.ROUTES),
}
DATA_CENTER = {
    **mounted("/rest/api/2", {**_PLATFORM, **search.DATA_CENTER, **roles.DATA_CENTER}),
    **mounted("/rest/agile/1.0", agile.ROUTES),
}
CLOUD_EXTRAS = {key: each for key, each in files.EXTRAS.items() if "/jira/" not in key}
DATA_CENTER_EXTRAS = {key: each for key, each in files.EXTRAS.items() if "/jira/" in key}
