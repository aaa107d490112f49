"""GET /api/2/customFields. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.custom_field_bean import CustomFieldBean

_RESULTS: Final[dict[str, str]] = {
    "200": "CustomFieldBean",
}


def request(
    *,
    sort_column: str | Unset = UNSET,
    types: str | Unset = UNSET,
    search: str | Unset = UNSET,
    max_results: str | Unset = UNSET,
    sort_order: str | Unset = UNSET,
    screen_ids: str | Unset = UNSET,
    last_value_update: str | Unset = UNSET,
    project_ids: str | Unset = UNSET,
    start_at: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/customFields",
        query=_query(
            ("sortColumn", sort_column, False),
            ("types", types, False),
            ("search", search, False),
            ("maxResults", max_results, False),
            ("sortOrder", sort_order, False),
            ("screenIds", screen_ids, False),
            ("lastValueUpdate", last_value_update, False),
            ("projectIds", project_ids, False),
            ("startAt", start_at, False),
        ),
    )


def parse(response: Response) -> CustomFieldBean | None:
    return cast("CustomFieldBean | None", _read(response, _RESULTS, _models))
