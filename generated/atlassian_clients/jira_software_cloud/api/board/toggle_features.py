"""PUT /rest/agile/1.0/board/{boardId}/features. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_features_for_board_result import GetFeaturesForBoardResult
    from atlassian_clients.jira_software_cloud.models.toggle_features_body import ToggleFeaturesBody

_RESULTS: Final[dict[str, str]] = {
    "200": "GetFeaturesForBoardResult",
}


def request(
    board_id: int,
    *,
    body: ToggleFeaturesBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/agile/1.0/board/{_segment('boardId', board_id)}/features",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> GetFeaturesForBoardResult | None:
    return cast("GetFeaturesForBoardResult | None", _read(response, _RESULTS, _models))
