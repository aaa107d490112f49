"""GET /rest/api/3/data-policy/project. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.project_data_policies import ProjectDataPolicies

_RESULTS: Final[dict[str, str]] = {
    "200": "ProjectDataPolicies",
}


def request(
    *,
    ids: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/data-policy/project",
        query=_query(
            ("ids", ids, False),
        ),
    )


def parse(response: Response) -> ProjectDataPolicies | None:
    return cast("ProjectDataPolicies | None", _read(response, _RESULTS, _models))
