"""GET /api/2/filter/defaultShareScope. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.default_share_scope_bean import DefaultShareScopeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "DefaultShareScopeBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/filter/defaultShareScope",
    )


def parse(response: Response) -> DefaultShareScopeBean | None:
    return cast("DefaultShareScopeBean | None", _read(response, _RESULTS, _models))
