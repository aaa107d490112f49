"""PUT /api/2/issuetype/{issueTypeId}/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.property_bean import PropertyBean

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "201": "Any",
}


def request(
    issue_type_id: str,
    property_key: str,
    *,
    body: PropertyBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/issuetype/{_segment('issueTypeId', issue_type_id)}/properties/{_segment('propertyKey', property_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
