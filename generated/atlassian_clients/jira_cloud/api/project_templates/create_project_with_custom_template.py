"""POST /rest/api/3/project-template. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_custom_template_create_request_dto import (
        ProjectCustomTemplateCreateRequestDto,
    )

_RESULTS: Final[dict[str, str]] = {}


def request(
    *,
    body: ProjectCustomTemplateCreateRequestDto | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/project-template",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
