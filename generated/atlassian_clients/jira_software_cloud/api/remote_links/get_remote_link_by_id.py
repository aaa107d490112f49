"""GET /rest/remotelinks/1.0/remotelink/{remoteLinkId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_remote_link_by_id_result import GetRemoteLinkByIdResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetRemoteLinkByIdResult",
}


def request(
    remote_link_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/remotelinks/1.0/remotelink/{_segment('remoteLinkId', remote_link_id)}",
    )


def parse(response: Response) -> GetRemoteLinkByIdResult | None:
    return cast("GetRemoteLinkByIdResult | None", _read(response, _RESULTS, _models))
