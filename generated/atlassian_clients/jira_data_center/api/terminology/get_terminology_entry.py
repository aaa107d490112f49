"""GET /api/2/terminology/entries/{originalName}. Made by `make generate`."""

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
    from atlassian_clients.jira_data_center.models.terminology_response_bean import TerminologyResponseBean

_RESULTS: Final[dict[str, str]] = {
    "200": "TerminologyResponseBean",
}


def request(
    original_name: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/terminology/entries/{_segment('originalName', original_name)}",
    )


def parse(response: Response) -> TerminologyResponseBean | None:
    return cast("TerminologyResponseBean | None", _read(response, _RESULTS, _models))
