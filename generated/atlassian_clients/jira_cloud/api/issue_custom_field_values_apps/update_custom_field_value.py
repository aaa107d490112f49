"""PUT /rest/api/3/app/field/{fieldIdOrKey}/value. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    from atlassian_clients.jira_cloud.models.custom_field_value_update_details import CustomFieldValueUpdateDetails

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    field_id_or_key: str,
    *,
    body: CustomFieldValueUpdateDetails | Json,
    generate_changelog: bool | Unset = UNSET,
    generate_app_events: bool | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/app/field/{_segment('fieldIdOrKey', field_id_or_key)}/value",
        query=_query(
            ("generateChangelog", generate_changelog, False),
            ("generateAppEvents", generate_app_events, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
