"""DELETE /api/2/customFields. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.bulk_delete_response_bean import BulkDeleteResponseBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkDeleteResponseBean",
}


def request(
    *,
    ids: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/2/customFields",
        query=_query(
            ("ids", ids, False),
        ),
    )


def parse(response: Response) -> BulkDeleteResponseBean | None:
    return cast("BulkDeleteResponseBean | None", _read(response, _RESULTS, _models))
