"""PUT /rest/api/3/application-properties/{id}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.application_property import ApplicationProperty
    from atlassian_clients.jira_cloud.models.simple_application_property_bean import SimpleApplicationPropertyBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ApplicationProperty",
}


def request(
    id: str,
    *,
    body: SimpleApplicationPropertyBean | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/application-properties/{_segment('id', id)}",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> ApplicationProperty | None:
    return cast("ApplicationProperty | None", _read(response, _RESULTS, _models))
