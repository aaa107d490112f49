"""POST /rest/api/3/screens/{screenId}/tabs/{tabId}/fields. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.add_field_bean import AddFieldBean
    from atlassian_clients.jira_cloud.models.screenable_field import ScreenableField

_RESULTS: Final[dict[str, str]] = {
    "200": "ScreenableField",
}


def request(
    screen_id: int,
    tab_id: int,
    *,
    body: AddFieldBean | Json,
    skip_field_association: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/screens/{_segment('screenId', screen_id)}/tabs/{_segment('tabId', tab_id)}/fields",
        query=_query(
            ("skipFieldAssociation", skip_field_association, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ScreenableField | None:
    return cast("ScreenableField | None", _read(response, _RESULTS, _models))
