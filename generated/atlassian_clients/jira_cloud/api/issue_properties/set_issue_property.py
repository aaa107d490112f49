"""PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}. Made by `make generate`."""

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
    pass

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
    "201": "Any",
}


def request(
    issue_id_or_key: str,
    property_key: str,
    *,
    body: Any,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/properties/{_segment('propertyKey', property_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
