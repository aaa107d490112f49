"""GET /rest/servicedeskapi/request/{issueIdOrKey}/sla/{slaMetricId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.sla_information_dto import SlaInformationDto

_RESULTS: Final[dict[str, str]] = {
    "200": "SlaInformationDto",
}


def request(
    issue_id_or_key: str,
    sla_metric_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('issueIdOrKey', issue_id_or_key)}/sla/{_segment('slaMetricId', sla_metric_id)}",
    )


def parse(response: Response) -> SlaInformationDto | None:
    return cast("SlaInformationDto | None", _read(response, _RESULTS, _models))
