"""Confluence's behaviours in one table for each deployment."""

from __future__ import annotations

from atlassian_sandbox.behaviour import mounted

from . import (
    content_api,
    files,
    instance,
    page_moves,
    restrictions,
    search,
    tasks,
    templates,
    v2_comments,
    v2_pages,
    v2_spaces,
    watches,
)

CLOUD = {
    **mounted("/wiki/api/v2", {**v2_pages.ROUTES, **v2_comments.ROUTES, **v2_spaces.ROUTES, **instance.CLOUD_V2}),
    **mounted("/wiki/api/v2", tasks.ROUTES),
    **mounted("/wiki/rest/api", {**search.CLOUD, **files.CLOUD, **content_api.LABELS, **instance.CLOUD}),
    **mounted("/wiki/rest/api", {**page_moves.CLOUD, **restrictions.CLOUD, **templates.CLOUD, **watches.ROUTES}),
}
DATA_CENTER = {
    **mounted("/rest/api", {**content_api.ROUTES, **search.ROUTES, **files.DATA_CENTER, **instance.DATA_CENTER}),
    **mounted("/rest/api", {**restrictions.DATA_CENTER, **watches.ROUTES}),
}
CLOUD_EXTRAS = {**instance.GONE, **{key: each for key, each in files.EXTRAS.items() if "/wiki/" in key}}
DATA_CENTER_EXTRAS = {key: each for key, each in files.EXTRAS.items() if "/confluence/" in key}
