"""GET /rest/operations/1.0/incidents/{incidentId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_incident_by_id_result import GetIncidentByIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetIncidentByIdResult",
}


def request(
    incident_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/operations/1.0/incidents/{_segment('incidentId', incident_id)}",
    )


def parse(response: Response) -> GetIncidentByIdResult | None:
    return cast("GetIncidentByIdResult | None", _read(response, _RESULTS, _models))
