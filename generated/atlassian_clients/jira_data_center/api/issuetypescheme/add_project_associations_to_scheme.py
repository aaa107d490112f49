"""POST /api/2/issuetypescheme/{schemeId}/associations. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.associate_projects_bean import AssociateProjectsBean

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    scheme_id: str,
    *,
    body: AssociateProjectsBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/issuetypescheme/{_segment('schemeId', scheme_id)}/associations",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
