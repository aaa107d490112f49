"""GET /api/2/issueLinkType/{issueLinkTypeId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.issue_link_type_json_bean import IssueLinkTypeJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLinkTypeJsonBean",
}


def request(
    issue_link_type_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issueLinkType/{segment('issueLinkTypeId', issue_link_type_id)}",
    )


def parse(response: Response) -> IssueLinkTypeJsonBean | None:
    return cast("IssueLinkTypeJsonBean | None", read(response, _RESULTS, _models))
