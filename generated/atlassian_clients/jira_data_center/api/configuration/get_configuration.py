"""GET /api/2/configuration. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.configuration_bean import ConfigurationBean

_RESULTS: Final[dict[str, str]] = {
    "200": "ConfigurationBean",
}


def request() -> Request:
    return Request(
        "GET",
        f"/rest/api/2/configuration",
    )


def parse(response: Response) -> ConfigurationBean | None:
    return cast("ConfigurationBean | None", _read(response, _RESULTS, _models))
