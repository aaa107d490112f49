"""GET /rest/agile/1.0/board. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_all_boards_order_by import GetAllBoardsOrderBy
    from atlassian_clients.jira_software_cloud.models.get_all_boards_result import GetAllBoardsResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetAllBoardsResult",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    type_: str | Unset = UNSET,
    name: str | Unset = UNSET,
    project_key_or_id: str | Unset = UNSET,
    account_id_location: str | Unset = UNSET,
    project_location: str | Unset = UNSET,
    include_private: bool | Unset = UNSET,
    negate_location_filtering: bool | Unset = UNSET,
    order_by: GetAllBoardsOrderBy | Unset = UNSET,
    expand: str | Unset = UNSET,
    project_type_location: list[str] | Unset = UNSET,
    filter_id: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/agile/1.0/board",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("type", type_, False),
            ("name", name, False),
            ("projectKeyOrId", project_key_or_id, False),
            ("accountIdLocation", account_id_location, False),
            ("projectLocation", project_location, False),
            ("includePrivate", include_private, False),
            ("negateLocationFiltering", negate_location_filtering, False),
            ("orderBy", order_by, False),
            ("expand", expand, False),
            ("projectTypeLocation", project_type_location, False),
            ("filterId", filter_id, False),
        ),
    )


def parse(response: Response) -> GetAllBoardsResult | None:
    return cast("GetAllBoardsResult | None", _read(response, _RESULTS, _models))
