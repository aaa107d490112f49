"""POST /rest/devopscomponents/1.0/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.submit_components_body import SubmitComponentsBody
    from atlassian_clients.jira_software_cloud.models.submit_components_result import SubmitComponentsResult

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitComponentsResult",
}


def request(
    *,
    body: SubmitComponentsBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/devopscomponents/1.0/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitComponentsResult | None:
    return cast("SubmitComponentsResult | None", _read(response, _RESULTS, _models))
