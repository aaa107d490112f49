"""DELETE /rest/api/content/{id}/child/attachment/{attachmentId}/version/{version}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read,
    segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    id: str,
    attachment_id: str,
    version: int,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/content/{segment('id', id)}/child/attachment/{segment('attachmentId', attachment_id)}/version/{segment('version', version)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", read(response, _RESULTS, _models))
