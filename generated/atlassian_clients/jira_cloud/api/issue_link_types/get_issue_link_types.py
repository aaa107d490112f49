"""GET /rest/api/3/issueLinkType. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_link_types import IssueLinkTypes

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueLinkTypes",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issueLinkType",
    )


def parse(response: Response) -> IssueLinkTypes | None:
    return cast("IssueLinkTypes | None", _read(response, _RESULTS, _models))
