"""PUT /rest/api/3/version/{id}/relatedwork. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.version_related_work import VersionRelatedWork

_RESULTS: Final[dict[str, str]] = {
    "200": "VersionRelatedWork",
}


def request(
    id: str,
    *,
    body: VersionRelatedWork | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/version/{_segment('id', id)}/relatedwork",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> VersionRelatedWork | None:
    return cast("VersionRelatedWork | None", _read(response, _RESULTS, _models))
