"""PUT /rest/api/space/{spaceKey}/permissions/group/{groupName}/grant. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body,
    read,
    segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.operation_description import OperationDescription

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    space_key: str,
    group_name: str,
    *,
    body: list[OperationDescription] | Json | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/space/{segment('spaceKey', space_key)}/permissions/group/{segment('groupName', group_name)}/grant",
        body=json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", read(response, _RESULTS, _models))
