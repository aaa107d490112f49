"""PUT /api/2/applicationrole/{key}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    headers as _headers,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.application_role_bean import ApplicationRoleBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ApplicationRoleBean",
}


def request(
    key: str,
    *,
    body: ApplicationRoleBean | Json | Unset = UNSET,
    if_match: str | Unset = UNSET,
    version_hash: str | Unset = UNSET,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/2/applicationrole/{_segment('key', key)}",
        headers=_headers(
            ("If-Match", if_match),
            ("versionHash", version_hash),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ApplicationRoleBean | None:
    return cast("ApplicationRoleBean | None", _read(response, _RESULTS, _models))
