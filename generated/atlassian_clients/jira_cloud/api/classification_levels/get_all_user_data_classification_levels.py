"""GET /rest/api/3/classification-levels. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.data_classification_levels_bean import DataClassificationLevelsBean
    from atlassian_clients.jira_cloud.models.get_all_user_data_classification_levels_order_by import (
        GetAllUserDataClassificationLevelsOrderBy,
    )
    from atlassian_clients.jira_cloud.models.get_all_user_data_classification_levels_status_item import (
        GetAllUserDataClassificationLevelsStatusItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "DataClassificationLevelsBean",
}


def request(
    *,
    status: list[GetAllUserDataClassificationLevelsStatusItem] | Unset = UNSET,
    order_by: GetAllUserDataClassificationLevelsOrderBy | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/classification-levels",
        query=_query(
            ("status", status, False),
            ("orderBy", order_by, False),
        ),
    )


def parse(response: Response) -> DataClassificationLevelsBean | None:
    return cast("DataClassificationLevelsBean | None", _read(response, _RESULTS, _models))
