"""GET /rest/api/3/screens/{screenId}/availableFields. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.screenable_field import ScreenableField

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ScreenableField]",
}


def request(
    screen_id: int,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/screens/{_segment('screenId', screen_id)}/availableFields",
    )


def parse(response: Response) -> list[ScreenableField] | None:
    return cast("list[ScreenableField] | None", _read(response, _RESULTS, _models))
