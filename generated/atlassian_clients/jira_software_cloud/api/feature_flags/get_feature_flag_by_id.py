"""GET /rest/featureflags/0.1/flag/{featureFlagId}. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.get_feature_flag_by_id_result import GetFeatureFlagByIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetFeatureFlagByIdResult",
}


def request(
    feature_flag_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/featureflags/0.1/flag/{_segment('featureFlagId', feature_flag_id)}",
    )


def parse(response: Response) -> GetFeatureFlagByIdResult | None:
    return cast("GetFeatureFlagByIdResult | None", _read(response, _RESULTS, _models))
