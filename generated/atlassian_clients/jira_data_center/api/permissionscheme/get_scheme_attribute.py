"""GET /api/2/permissionscheme/{permissionSchemeId}/attribute/{attributeKey}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_data_center.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.permission_scheme_attribute_bean import PermissionSchemeAttributeBean

_RESULTS: Final[dict[str, str]] = {
    "200": "PermissionSchemeAttributeBean",
}


def request(
    permission_scheme_id: int,
    attribute_key: str,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/2/permissionscheme/{_segment('permissionSchemeId', permission_scheme_id)}/attribute/{_segment('attributeKey', attribute_key)}",
    )


def parse(response: Response) -> PermissionSchemeAttributeBean | None:
    return cast("PermissionSchemeAttributeBean | None", _read(response, _RESULTS, _models))
