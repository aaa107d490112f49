"""DELETE /rest/servicedeskapi/organization/{organizationId}/property/{propertyKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_service_management_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    organization_id: str,
    property_key: str,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/servicedeskapi/organization/{_segment('organizationId', organization_id)}/property/{_segment('propertyKey', property_key)}",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
