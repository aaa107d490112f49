"""GET /rest/api/3/project-template/live-template. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_template_model import ProjectTemplateModel

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectTemplateModel",
}


def request(
    *,
    project_id: str | Unset = UNSET,
    template_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/project-template/live-template",
        query=_query(
            ("projectId", project_id, False),
            ("templateKey", template_key, False),
        ),
    )


def parse(response: Response) -> ProjectTemplateModel | None:
    return cast("ProjectTemplateModel | None", _read(response, _RESULTS, _models))
