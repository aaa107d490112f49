"""GET /rest/api/3/license/approximateLicenseCount/product/{applicationKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.get_approximate_application_license_count_application_key import (
        GetApproximateApplicationLicenseCountApplicationKey,
    )
    from atlassian_clients.jira_cloud.models.license_metric import LicenseMetric

_RESULTS: Final[dict[str, str]] = {
    "200": "LicenseMetric",
}


def request(
    application_key: GetApproximateApplicationLicenseCountApplicationKey,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/license/approximateLicenseCount/product/{_segment('applicationKey', application_key)}",
    )


def parse(response: Response) -> LicenseMetric | None:
    return cast("LicenseMetric | None", _read(response, _RESULTS, _models))
