"""PUT /rest/agile/1.0/epic/{epicIdOrKey}/rank. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.rank_epics_body import RankEpicsBody

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    epic_id_or_key: str,
    *,
    body: RankEpicsBody | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/agile/1.0/epic/{_segment('epicIdOrKey', epic_id_or_key)}/rank",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
