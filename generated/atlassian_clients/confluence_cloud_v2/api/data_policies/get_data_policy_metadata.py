"""GET /data-policies/metadata. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.data_policy_metadata import DataPolicyMetadata

_RESULTS: Final[dict[str, str]] = {
    "200": "DataPolicyMetadata",
}


def request() -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/data-policies/metadata",
    )


def parse(response: Response) -> DataPolicyMetadata | None:
    return cast("DataPolicyMetadata | None", _read(response, _RESULTS, _models))
