"""POST /rest/api/3/jql/autocompletedata. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.jql_reference_data import JqlReferenceData
    from atlassian_clients.jira_cloud.models.search_auto_complete_filter import SearchAutoCompleteFilter

_RESULTS: Final[dict[str, str]] = {
    "200": "JqlReferenceData",
}


def request(
    *,
    body: SearchAutoCompleteFilter | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/jql/autocompletedata",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> JqlReferenceData | None:
    return cast("JqlReferenceData | None", _read(response, _RESULTS, _models))
