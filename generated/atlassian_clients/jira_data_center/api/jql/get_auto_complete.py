"""GET /api/2/jql/autocompletedata. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.auto_complete_response_bean import AutoCompleteResponseBean

_RESULTS: Final[dict[str, str]] = {
    "200": "AutoCompleteResponseBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/jql/autocompletedata",
    )


def parse(response: Response) -> AutoCompleteResponseBean | None:
    return cast("AutoCompleteResponseBean | None", _read(response, _RESULTS, _models))
