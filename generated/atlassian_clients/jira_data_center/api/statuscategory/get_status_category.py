"""GET /api/2/statuscategory/{idOrKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.status_category_json_bean import StatusCategoryJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "StatusCategoryJsonBean",
}


def request(
    id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/statuscategory/{_segment('idOrKey', id_or_key)}",
    )


def parse(response: Response) -> StatusCategoryJsonBean | None:
    return cast("StatusCategoryJsonBean | None", _read(response, _RESULTS, _models))
