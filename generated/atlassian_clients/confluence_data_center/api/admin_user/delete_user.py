"""DELETE /rest/api/admin/user/{username}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.long_task_submission import LongTaskSubmission

_RESULTS: Final[dict[str, str]] = {
    "202": "LongTaskSubmission",
}


def request(
    username: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/admin/user/{_segment('username', username)}",
    )


def parse(response: Response) -> LongTaskSubmission | None:
    return cast("LongTaskSubmission | None", _read(response, _RESULTS, _models))
