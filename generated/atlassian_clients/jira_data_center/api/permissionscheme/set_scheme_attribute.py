"""PUT /api/2/permissionscheme/{permissionSchemeId}/attribute/{key}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    File,
    Request,
    Response,
    Unset,
    binary_body as _binary_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    permission_scheme_id: int,
    key: str,
    *,
    body: File | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/permissionscheme/{_segment('permissionSchemeId', permission_scheme_id)}/attribute/{_segment('key', key)}",
        body=_binary_body(body, "text/plain"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
