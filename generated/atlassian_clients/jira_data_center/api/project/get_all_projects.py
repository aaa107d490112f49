"""GET /api/2/project. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_bean import ProjectBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectBean",
}


def request(
    *,
    include_archived: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
    recent: int | Unset = UNSET,
    browse_archive: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project",
        query=_query(
            ("includeArchived", include_archived, False),
            ("expand", expand, False),
            ("recent", recent, False),
            ("browseArchive", browse_archive, False),
        ),
    )


def parse(response: Response) -> ProjectBean | None:
    return cast("ProjectBean | None", _read(response, _RESULTS, _models))
