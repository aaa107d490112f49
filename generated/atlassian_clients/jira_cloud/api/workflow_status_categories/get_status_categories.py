"""GET /rest/api/3/statuscategory. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.status_category import StatusCategory

_RESULTS: Final[dict[str, str]] = {
    "200": "list[StatusCategory]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/statuscategory",
    )


def parse(response: Response) -> list[StatusCategory] | None:
    return cast("list[StatusCategory] | None", _read(response, _RESULTS, _models))
