"""POST /api/2/filter/{id}/permission. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.filter_permission_bean import FilterPermissionBean
    from atlassian_clients.jira_data_center.models.share_permission_input_bean import SharePermissionInputBean

_RESULTS: Final[dict[str, str]] = {
    "201": "FilterPermissionBean",
}


def request(
    id: str,
    *,
    body: SharePermissionInputBean | Json | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/filter/{_segment('id', id)}/permission",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> FilterPermissionBean | None:
    return cast("FilterPermissionBean | None", _read(response, _RESULTS, _models))
