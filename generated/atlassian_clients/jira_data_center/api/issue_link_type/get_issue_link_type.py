"""GET /api/2/issueLinkType/{issueLinkTypeId}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.issue_link_type_json_bean import IssueLinkTypeJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLinkTypeJsonBean",
}


def request(
    issue_link_type_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issueLinkType/{_segment('issueLinkTypeId', issue_link_type_id)}",
    )


def parse(response: Response) -> IssueLinkTypeJsonBean | None:
    return cast("IssueLinkTypeJsonBean | None", _read(response, _RESULTS, _models))
