"""POST /api/2/version/{versionId}/remotelink/{globalId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.remote_entity_link_json_bean import RemoteEntityLinkJsonBean

_RESULTS: Final[dict[str, str]] = {
    "201": "Any",
}


def request(
    version_id: str,
    global_id: str,
    *,
    body: RemoteEntityLinkJsonBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/version/{_segment('versionId', version_id)}/remotelink/{_segment('globalId', global_id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
