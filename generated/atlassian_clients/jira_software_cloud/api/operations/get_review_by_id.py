"""GET /rest/operations/1.0/post-incident-reviews/{reviewId}. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.get_review_by_id_result import GetReviewByIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetReviewByIdResult",
}


def request(
    review_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/operations/1.0/post-incident-reviews/{_segment('reviewId', review_id)}",
    )


def parse(response: Response) -> GetReviewByIdResult | None:
    return cast("GetReviewByIdResult | None", _read(response, _RESULTS, _models))
