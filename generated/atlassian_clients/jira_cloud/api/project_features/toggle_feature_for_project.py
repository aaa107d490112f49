"""PUT /rest/api/3/project/{projectIdOrKey}/features/{featureKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.container_for_project_features import ContainerForProjectFeatures
    from atlassian_clients.jira_cloud.models.project_feature_state import ProjectFeatureState

_RESULTS: Final[dict[str, str]] = {
    "200": "ContainerForProjectFeatures",
}


def request(
    project_id_or_key: str,
    feature_key: str,
    *,
    body: ProjectFeatureState | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/features/{_segment('featureKey', feature_key)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ContainerForProjectFeatures | None:
    return cast("ContainerForProjectFeatures | None", _read(response, _RESULTS, _models))
