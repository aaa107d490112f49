"""PUT /wiki/rest/api/content/{id}/restriction/byOperation/{operationKey}/byGroupId/{groupId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.get_restrictions_for_operation_operation_key import (
        GetRestrictionsForOperationOperationKey,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "Any",
}


def request(
    id: str,
    operation_key: GetRestrictionsForOperationOperationKey,
    group_id: str,
) -> Request:
    return Request(
        "PUT",
        f"/wiki/rest/api/content/{_segment('id', id)}/restriction/byOperation/{_segment('operationKey', operation_key)}/byGroupId/{_segment('groupId', group_id)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
