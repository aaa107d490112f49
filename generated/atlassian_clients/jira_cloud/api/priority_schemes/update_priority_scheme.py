"""PUT /rest/api/3/priorityscheme/{schemeId}. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.update_priority_scheme_request_bean import UpdatePrioritySchemeRequestBean
    from atlassian_clients.jira_cloud.models.update_priority_scheme_response_bean import (
        UpdatePrioritySchemeResponseBean,
    )

_RESULTS: Final[dict[str, str]] = {
    "202": "UpdatePrioritySchemeResponseBean",
}


def request(
    scheme_id: int,
    *,
    body: UpdatePrioritySchemeRequestBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/priorityscheme/{_segment('schemeId', scheme_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UpdatePrioritySchemeResponseBean | None:
    return cast("UpdatePrioritySchemeResponseBean | None", _read(response, _RESULTS, _models))
