"""POST /rest/api/3/uiModifications. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.create_ui_modification_details import CreateUiModificationDetails
    from atlassian_clients.jira_cloud.models.ui_modification_identifiers import UiModificationIdentifiers

_RESULTS: Final[dict[str, str]] = {
    "201": "UiModificationIdentifiers",
}


def request(
    *,
    body: CreateUiModificationDetails | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/uiModifications",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> UiModificationIdentifiers | None:
    return cast("UiModificationIdentifiers | None", _read(response, _RESULTS, _models))
