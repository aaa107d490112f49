"""GET /rest/forge/1/app/properties. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_forge_app_property_keys_result import GetForgeAppPropertyKeysResult

_RESULTS: Final[dict[str, str]] = {
    "200": "GetForgeAppPropertyKeysResult",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/forge/1/app/properties",
    )


def parse(response: Response) -> GetForgeAppPropertyKeysResult | None:
    return cast("GetForgeAppPropertyKeysResult | None", _read(response, _RESULTS, _models))
