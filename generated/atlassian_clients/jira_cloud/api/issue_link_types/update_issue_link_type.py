"""PUT /rest/api/3/issueLinkType/{issueLinkTypeId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_link_type import IssueLinkType

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLinkType",
}


def request(
    issue_link_type_id: str,
    *,
    body: IssueLinkType | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issueLinkType/{_segment('issueLinkTypeId', issue_link_type_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> IssueLinkType | None:
    return cast("IssueLinkType | None", _read(response, _RESULTS, _models))
