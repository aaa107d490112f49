"""POST /rest/deployments/0.1/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.submit_deployments_body import SubmitDeploymentsBody
    from atlassian_clients.jira_software_cloud.models.submit_deployments_result import SubmitDeploymentsResult

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitDeploymentsResult",
}


def request(
    *,
    body: SubmitDeploymentsBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/deployments/0.1/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitDeploymentsResult | None:
    return cast("SubmitDeploymentsResult | None", _read(response, _RESULTS, _models))
