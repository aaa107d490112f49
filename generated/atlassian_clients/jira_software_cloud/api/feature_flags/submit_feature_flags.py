"""POST /rest/featureflags/0.1/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.submit_feature_flags_body import SubmitFeatureFlagsBody
    from atlassian_clients.jira_software_cloud.models.submit_feature_flags_result import SubmitFeatureFlagsResult

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitFeatureFlagsResult",
}


def request(
    *,
    body: SubmitFeatureFlagsBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/featureflags/0.1/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitFeatureFlagsResult | None:
    return cast("SubmitFeatureFlagsResult | None", _read(response, _RESULTS, _models))
