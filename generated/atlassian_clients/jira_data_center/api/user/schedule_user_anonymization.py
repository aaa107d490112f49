"""POST /api/2/user/anonymization. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.user_anonymization_request_bean import UserAnonymizationRequestBean

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    *,
    body: UserAnonymizationRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/user/anonymization",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
