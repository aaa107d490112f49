"""GET /api/2/project/type/{projectTypeKey}/accessible. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.project_type_bean import ProjectTypeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectTypeBean",
}


def request(
    project_type_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/type/{_segment('projectTypeKey', project_type_key)}/accessible",
    )


def parse(response: Response) -> ProjectTypeBean | None:
    return cast("ProjectTypeBean | None", _read(response, _RESULTS, _models))
