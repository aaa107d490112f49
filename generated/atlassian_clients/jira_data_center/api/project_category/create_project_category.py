"""POST /api/2/projectCategory. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_category_bean import ProjectCategoryBean
    from atlassian_clients.jira_data_center.models.project_category_json_bean import ProjectCategoryJsonBean

_RESULTS: Final[dict[str, str]] = {
    "201": "ProjectCategoryJsonBean",
}


def request(
    *,
    body: ProjectCategoryBean | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/projectCategory",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ProjectCategoryJsonBean | None:
    return cast("ProjectCategoryJsonBean | None", _read(response, _RESULTS, _models))
