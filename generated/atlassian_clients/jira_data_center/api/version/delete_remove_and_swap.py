"""POST /api/2/version/{id}/removeAndSwap. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.delete_and_replace_version_bean import DeleteAndReplaceVersionBean

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: str,
    *,
    body: DeleteAndReplaceVersionBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/version/{_segment('id', id)}/removeAndSwap",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
