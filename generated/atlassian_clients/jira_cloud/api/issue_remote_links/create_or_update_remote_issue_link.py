"""POST /rest/api/3/issue/{issueIdOrKey}/remotelink. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.remote_issue_link_identifies import RemoteIssueLinkIdentifies
    from atlassian_clients.jira_cloud.models.remote_issue_link_request import RemoteIssueLinkRequest

_RESULTS: Final[dict[str, str]] = {
    "200": "RemoteIssueLinkIdentifies",
    "201": "RemoteIssueLinkIdentifies",
}


def request(
    issue_id_or_key: str,
    *,
    body: RemoteIssueLinkRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/remotelink",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> RemoteIssueLinkIdentifies | None:
    return cast("RemoteIssueLinkIdentifies | None", _read(response, _RESULTS, _models))
