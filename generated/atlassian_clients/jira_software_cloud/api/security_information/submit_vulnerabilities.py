"""POST /rest/security/1.0/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.submit_vulnerabilities_body import SubmitVulnerabilitiesBody
    from atlassian_clients.jira_software_cloud.models.submit_vulnerabilities_result import SubmitVulnerabilitiesResult

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitVulnerabilitiesResult",
}


def request(
    *,
    body: SubmitVulnerabilitiesBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/security/1.0/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitVulnerabilitiesResult | None:
    return cast("SubmitVulnerabilitiesResult | None", _read(response, _RESULTS, _models))
