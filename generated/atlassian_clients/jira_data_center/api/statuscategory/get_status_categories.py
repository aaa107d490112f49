"""GET /api/2/statuscategory. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.status_category_json_bean import StatusCategoryJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusCategoryJsonBean",
}


def request(
    *,
    request: str | Unset = UNSET,
    uri_info: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/statuscategory",
        query=_query(
            ("request", request, False),
            ("uriInfo", uri_info, False),
        ),
    )


def parse(response: Response) -> StatusCategoryJsonBean | None:
    return cast("StatusCategoryJsonBean | None", _read(response, _RESULTS, _models))
