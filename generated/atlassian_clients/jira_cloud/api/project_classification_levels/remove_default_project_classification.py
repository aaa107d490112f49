"""DELETE /rest/api/3/project/{projectIdOrKey}/classification-level/default. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    project_id_or_key: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/project/{_segment('projectIdOrKey', project_id_or_key)}/classification-level/default",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
