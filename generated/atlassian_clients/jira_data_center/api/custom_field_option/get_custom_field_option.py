"""GET /api/2/customFieldOption/{id}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.custom_field_option_bean import CustomFieldOptionBean

_RESULTS: Final[dict[str, str]] = {
    "200": "CustomFieldOptionBean",
}


def request(
    id: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/customFieldOption/{_segment('id', id)}",
    )


def parse(response: Response) -> CustomFieldOptionBean | None:
    return cast("CustomFieldOptionBean | None", _read(response, _RESULTS, _models))
