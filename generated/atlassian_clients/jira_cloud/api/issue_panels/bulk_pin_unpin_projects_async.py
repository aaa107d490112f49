"""POST /rest/api/3/forge/panel/action/bulk/async. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.forge_panel_project_pin_async_response import (
        ForgePanelProjectPinAsyncResponse,
    )
    from atlassian_clients.jira_cloud.models.forge_panel_project_pin_request import ForgePanelProjectPinRequest

_RESULTS: Final[dict[str, str]] = {
    "202": "ForgePanelProjectPinAsyncResponse",
}


def request(
    *,
    body: ForgePanelProjectPinRequest | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/forge/panel/action/bulk/async",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ForgePanelProjectPinAsyncResponse | None:
    return cast("ForgePanelProjectPinAsyncResponse | None", _read(response, _RESULTS, _models))
