"""GET /api/2/version/remotelink. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.remote_entity_links_json_bean import RemoteEntityLinksJsonBean

_RESULTS: Final[dict[str, str]] = {
    "200": "RemoteEntityLinksJsonBean",
}


def request(
    *,
    global_id: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/version/remotelink",
        query=_query(
            ("globalId", global_id, False),
        ),
    )


def parse(response: Response) -> RemoteEntityLinksJsonBean | None:
    return cast("RemoteEntityLinksJsonBean | None", _read(response, _RESULTS, _models))
