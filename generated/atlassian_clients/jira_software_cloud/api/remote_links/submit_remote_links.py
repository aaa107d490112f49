"""POST /rest/remotelinks/1.0/bulk. Made by `make generate`."""

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
    from atlassian_clients.jira_software_cloud.models.submit_remote_links_body import SubmitRemoteLinksBody
    from atlassian_clients.jira_software_cloud.models.submit_remote_links_result import SubmitRemoteLinksResult

_RESULTS: Final[dict[str, str]] = {
    "202": "SubmitRemoteLinksResult",
}


def request(
    *,
    body: SubmitRemoteLinksBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/remotelinks/1.0/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SubmitRemoteLinksResult | None:
    return cast("SubmitRemoteLinksResult | None", _read(response, _RESULTS, _models))
