"""PUT /api/2/project/{projectIdOrKey}/type/{newProjectTypeKey}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.project_bean import ProjectBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectBean",
}


def request(
    project_id_or_key: str,
    new_project_type_key: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/project/{_segment('projectIdOrKey', project_id_or_key)}/type/{_segment('newProjectTypeKey', new_project_type_key)}",
    )


def parse(response: Response) -> ProjectBean | None:
    return cast("ProjectBean | None", _read(response, _RESULTS, _models))
