"""GET /rest/servicedeskapi/assets/workspace. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.paged_dto_assets_workspace_dto import (
        PagedDtoAssetsWorkspaceDto,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PagedDtoAssetsWorkspaceDto",
}


def request(
    *,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/assets/workspace",
        query=_query(
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> PagedDtoAssetsWorkspaceDto | None:
    return cast("PagedDtoAssetsWorkspaceDto | None", _read(response, _RESULTS, _models))
