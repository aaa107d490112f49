"""GET /wiki/rest/api/settings/systemInfo. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.system_info_entity import SystemInfoEntity

_RESULTS: Final[dict[str, str]] = {
    "200": "SystemInfoEntity",
}


def request() -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/settings/systemInfo",
    )


def parse(response: Response) -> SystemInfoEntity | None:
    return cast("SystemInfoEntity | None", _read(response, _RESULTS, _models))
