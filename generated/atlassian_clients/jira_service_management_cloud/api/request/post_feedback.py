"""POST /rest/servicedeskapi/request/{requestIdOrKey}/feedback. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_service_management_cloud.models.csat_feedback_full_dto import CsatFeedbackFullDto

_RESULTS: Final[dict[str, str]] = {
    "201": "CsatFeedbackFullDto",
}


def request(
    request_id_or_key: str,
    *,
    body: CsatFeedbackFullDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/servicedeskapi/request/{_segment('requestIdOrKey', request_id_or_key)}/feedback",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> CsatFeedbackFullDto | None:
    return cast("CsatFeedbackFullDto | None", _read(response, _RESULTS, _models))
