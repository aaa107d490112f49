"""GET /rest/api/3/jql/autocompletedata. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_reference_data import JqlReferenceData

_RESULTS: Final[dict[str, str]] = {
    "200": "JqlReferenceData",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/jql/autocompletedata",
    )


def parse(response: Response) -> JqlReferenceData | None:
    return cast("JqlReferenceData | None", _read(response, _RESULTS, _models))
