"""GET /rest/api/3/filter/defaultShareScope. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.default_share_scope import DefaultShareScope

_RESULTS: Final[dict[str, str]] = {
    "200": "DefaultShareScope",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/filter/defaultShareScope",
    )


def parse(response: Response) -> DefaultShareScope | None:
    return cast("DefaultShareScope | None", _read(response, _RESULTS, _models))
