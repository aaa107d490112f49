"""POST /rest/api/3/changelog/bulkfetch. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_changelog_request_bean import BulkChangelogRequestBean
    from atlassian_clients.jira_cloud.models.bulk_changelog_response_bean import BulkChangelogResponseBean

_RESULTS: Final[dict[str, str]] = {
    "200": "BulkChangelogResponseBean",
}


def request(
    *,
    body: BulkChangelogRequestBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/changelog/bulkfetch",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> BulkChangelogResponseBean | None:
    return cast("BulkChangelogResponseBean | None", _read(response, _RESULTS, _models))
