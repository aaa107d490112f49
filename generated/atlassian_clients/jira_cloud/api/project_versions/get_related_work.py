"""GET /rest/api/3/version/{id}/relatedwork. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.version_related_work import VersionRelatedWork

_RESULTS: Final[dict[str, str]] = {
    "200": "list[VersionRelatedWork]",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/version/{_segment('id', id)}/relatedwork",
    )


def parse(response: Response) -> list[VersionRelatedWork] | None:
    return cast("list[VersionRelatedWork] | None", _read(response, _RESULTS, _models))
