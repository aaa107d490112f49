"""GET /rest/devinfo/0.10/repository/{repositoryId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.get_repository_result import GetRepositoryResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetRepositoryResult",
}


def request(
    repository_id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/devinfo/0.10/repository/{_segment('repositoryId', repository_id)}",
    )


def parse(response: Response) -> GetRepositoryResult | None:
    return cast("GetRepositoryResult | None", _read(response, _RESULTS, _models))
