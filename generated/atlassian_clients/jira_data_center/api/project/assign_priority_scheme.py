"""PUT /api/2/project/{projectKeyOrId}/priorityscheme. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

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
    from atlassian_clients.jira_data_center.models.id_bean import IdBean
    from atlassian_clients.jira_data_center.models.priority_scheme_bean import PrioritySchemeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PrioritySchemeBean",
}


def request(
    project_key_or_id: str,
    *,
    body: IdBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/project/{_segment('projectKeyOrId', project_key_or_id)}/priorityscheme",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> PrioritySchemeBean | None:
    return cast("PrioritySchemeBean | None", _read(response, _RESULTS, _models))
