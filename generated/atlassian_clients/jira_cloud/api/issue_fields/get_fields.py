"""GET /rest/api/3/field. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_details import FieldDetails

_RESULTS: Final[dict[str, str]] = {
    "200": "list[FieldDetails]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field",
    )


def parse(response: Response) -> list[FieldDetails] | None:
    return cast("list[FieldDetails] | None", _read(response, _RESULTS, _models))
