"""GET /api/2/project/{projectIdOrKey}/versions. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.version_bean import VersionBean

_RESULTS: Final[dict[str, str]] = {
    "200": "VersionBean",
}


def request(
    project_id_or_key: str,
    *,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/project/{_segment('projectIdOrKey', project_id_or_key)}/versions",
        query=_query(
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> VersionBean | None:
    return cast("VersionBean | None", _read(response, _RESULTS, _models))
