"""GET /api/2/applicationrole/{key}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.application_role_bean import ApplicationRoleBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ApplicationRoleBean",
}


def request(
    key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/applicationrole/{_segment('key', key)}",
    )


def parse(response: Response) -> ApplicationRoleBean | None:
    return cast("ApplicationRoleBean | None", _read(response, _RESULTS, _models))
