"""PUT /rest/atlassian-connect/1/addons/{addonKey}/properties/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.operation_message import OperationMessage

_RESULTS: Final[dict[str, str]] = {
    "200": "OperationMessage",
    "201": "OperationMessage",
}


def request(
    addon_key: str,
    property_key: str,
    *,
    body: Any,
) -> Request:
    return Request(
        "PUT",
        f"/rest/atlassian-connect/1/addons/{_segment('addonKey', addon_key)}/properties/{_segment('propertyKey', property_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> OperationMessage | None:
    return cast("OperationMessage | None", _read(response, _RESULTS, _models))
