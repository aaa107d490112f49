"""GET /api/2/field. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.field_bean import FieldBean

_RESULTS: Final[dict[str, str]] = {
    "200": "FieldBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/field",
    )


def parse(response: Response) -> FieldBean | None:
    return cast("FieldBean | None", _read(response, _RESULTS, _models))
