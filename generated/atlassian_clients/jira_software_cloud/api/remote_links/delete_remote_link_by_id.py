"""DELETE /rest/remotelinks/1.0/remotelink/{remoteLinkId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "202": "Any",
}


def request(
    remote_link_id: str,
    *,
    field_update_sequence_number: int | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/remotelinks/1.0/remotelink/{_segment('remoteLinkId', remote_link_id)}",
        query=_query(
            ("_updateSequenceNumber", field_update_sequence_number, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
