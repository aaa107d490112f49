"""GET /api/2/issuetypescheme/{schemeId}/associations. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.project_bean import ProjectBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectBean",
}


def request(
    scheme_id: str,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/issuetypescheme/{_segment('schemeId', scheme_id)}/associations",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> ProjectBean | None:
    return cast("ProjectBean | None", _read(response, _RESULTS, _models))
