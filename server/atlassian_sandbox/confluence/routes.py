"""Confluence's behaviours in one table for each deployment."""

from __future__ import annotations

from atlassian_sandbox.behaviour import mounted

from . import content, files, instance, search, v2

CLOUD = {
    **mounted("/wiki/api/v2", v2.ROUTES),
    **mounted("/wiki/rest/api", {**search.CLOUD, **files.CLOUD, **content.LABELS, **instance.CLOUD}),
}
DATA_CENTER = mounted("/rest/api", {**content.ROUTES, **search.ROUTES, **files.DATA_CENTER, **instance.DATA_CENTER})
CLOUD_EXTRAS = {**instance.GONE, **{key: each for key, each in files.EXTRAS.items() if "/wiki/" in key}}
DATA_CENTER_EXTRAS = {key: each for key, each in files.EXTRAS.items() if "/confluence/" in key}
