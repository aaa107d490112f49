"""POST /rest/api/3/app/field/value. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.multiple_custom_field_values_update_details import (
        MultipleCustomFieldValuesUpdateDetails,
    )

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    *,
    body: MultipleCustomFieldValuesUpdateDetails | Json,
    generate_changelog: bool | Unset = UNSET,
    generate_app_events: bool | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/3/app/field/value",
        query=_query(
            ("generateChangelog", generate_changelog, False),
            ("generateAppEvents", generate_app_events, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
