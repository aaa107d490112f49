"""PUT /rest/servicedeskapi/customer/user/{accountId}/revoke-portal-only-access. Made by `make generate`."""

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
    account_id: str,
) -> Request:
    return Request(
        "PUT",
        f"/rest/servicedeskapi/customer/user/{_segment('accountId', account_id)}/revoke-portal-only-access",
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
