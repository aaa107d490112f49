"""POST /rest/api/3/project-template/save-template. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.save_template_request import SaveTemplateRequest
    from atlassian_clients.jira_cloud.models.save_template_response import SaveTemplateResponse

_RESULTS: Final[dict[str, str]] = {
    "200": "SaveTemplateResponse",
}


def request(
    *,
    body: SaveTemplateRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/project-template/save-template",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> SaveTemplateResponse | None:
    return cast("SaveTemplateResponse | None", _read(response, _RESULTS, _models))
