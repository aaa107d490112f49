"""GET /rest/api/3/application-properties/advanced-settings. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.application_property import ApplicationProperty

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ApplicationProperty]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/application-properties/advanced-settings",
    )


def parse(response: Response) -> list[ApplicationProperty] | None:
    return cast("list[ApplicationProperty] | None", _read(response, _RESULTS, _models))
