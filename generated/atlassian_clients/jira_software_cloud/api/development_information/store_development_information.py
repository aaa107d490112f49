"""POST /rest/devinfo/0.10/bulk. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_software_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.store_development_information_body import (
        StoreDevelopmentInformationBody,
    )
    from atlassian_clients.jira_software_cloud.models.store_development_information_result import (
        StoreDevelopmentInformationResult,
    )

_RESULTS: Final[dict[str, str]] = {
    "202": "StoreDevelopmentInformationResult",
}


def request(
    *,
    body: StoreDevelopmentInformationBody | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/devinfo/0.10/bulk",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> StoreDevelopmentInformationResult | None:
    return cast("StoreDevelopmentInformationResult | None", _read(response, _RESULTS, _models))
