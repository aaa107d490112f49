"""POST /api/2/licenseValidator. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.license_validation_results import LicenseValidationResults

_RESULTS: Final[dict[str, str]] = {
    "200": "LicenseValidationResults",
}


def request(
    *,
    body: str | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/2/licenseValidator",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> LicenseValidationResults | None:
    return cast("LicenseValidationResults | None", _read(response, _RESULTS, _models))
