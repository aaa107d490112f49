"""PUT /rest/api/3/issue/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_cloud.models.bulk_issue_property_update_request import BulkIssuePropertyUpdateRequest

_RESULTS: Final[dict[str, str]] = {}


def request(
    property_key: str,
    *,
    body: BulkIssuePropertyUpdateRequest | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issue/properties/{_segment('propertyKey', property_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
