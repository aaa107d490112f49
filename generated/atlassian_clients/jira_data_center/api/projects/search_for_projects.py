"""GET /api/2/projects/picker. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_picker_result_wrapper import ProjectPickerResultWrapper

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectPickerResultWrapper",
}


def request(
    *,
    max_results: int | Unset = UNSET,
    query: str | Unset = UNSET,
    allow_empty_query: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/projects/picker",
        query=_query(
            ("maxResults", max_results, False),
            ("query", query, False),
            ("allowEmptyQuery", allow_empty_query, False),
        ),
    )


def parse(response: Response) -> ProjectPickerResultWrapper | None:
    return cast("ProjectPickerResultWrapper | None", _read(response, _RESULTS, _models))
