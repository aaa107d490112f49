"""GET /rest/servicedeskapi/request/{requestIdOrKey}/feedback. Made by `make generate`."""

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
    from atlassian_clients.jira_service_management_cloud.models.csat_feedback_full_dto import CsatFeedbackFullDto

_RESULTS: Final[dict[str, str]] = {
    "200": "CsatFeedbackFullDto",
}


def request(
    request_id_or_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/servicedeskapi/request/{_segment('requestIdOrKey', request_id_or_key)}/feedback",
    )


def parse(response: Response) -> CsatFeedbackFullDto | None:
    return cast("CsatFeedbackFullDto | None", _read(response, _RESULTS, _models))
