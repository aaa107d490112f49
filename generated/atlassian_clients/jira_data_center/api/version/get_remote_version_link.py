"""GET /api/2/version/{versionId}/remotelink/{globalId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.remote_entity_link_json_bean import RemoteEntityLinkJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "RemoteEntityLinkJsonBean",
}


def request(
    version_id: str,
    global_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/version/{_segment('versionId', version_id)}/remotelink/{_segment('globalId', global_id)}",
    )


def parse(response: Response) -> RemoteEntityLinkJsonBean | None:
    return cast("RemoteEntityLinkJsonBean | None", _read(response, _RESULTS, _models))
