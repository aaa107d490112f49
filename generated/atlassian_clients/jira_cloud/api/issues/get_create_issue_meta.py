"""GET /rest/api/3/issue/createmeta (deprecated). Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_create_metadata import IssueCreateMetadata

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueCreateMetadata",
}


def request(
    *,
    project_ids: list[str] | Unset = UNSET,
    project_keys: list[str] | Unset = UNSET,
    issuetype_ids: list[str] | Unset = UNSET,
    issuetype_names: list[str] | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/createmeta",
        query=_query(
            ("projectIds", project_ids, False),
            ("projectKeys", project_keys, False),
            ("issuetypeIds", issuetype_ids, False),
            ("issuetypeNames", issuetype_names, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> IssueCreateMetadata | None:
    return cast("IssueCreateMetadata | None", _read(response, _RESULTS, _models))
