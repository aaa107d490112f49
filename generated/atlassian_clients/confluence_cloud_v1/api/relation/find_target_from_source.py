"""GET /wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.find_target_from_source_expand_item import (
        FindTargetFromSourceExpandItem,
    )
    from atlassian_clients.confluence_cloud_v1.models.find_target_from_source_source_type import (
        FindTargetFromSourceSourceType,
    )
    from atlassian_clients.confluence_cloud_v1.models.find_target_from_source_target_type import (
        FindTargetFromSourceTargetType,
    )
    from atlassian_clients.confluence_cloud_v1.models.relation_array import RelationArray

_RESULTS: Final[dict[str, str]] = {
    "200": "RelationArray",
}


def request(
    relation_name: str,
    source_type: FindTargetFromSourceSourceType,
    source_key: str,
    target_type: FindTargetFromSourceTargetType,
    *,
    source_status: str | Unset = UNSET,
    target_status: str | Unset = UNSET,
    source_version: int | Unset = UNSET,
    target_version: int | Unset = UNSET,
    expand: list[FindTargetFromSourceExpandItem] | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/relation/{_segment('relationName', relation_name)}/from/{_segment('sourceType', source_type)}/{_segment('sourceKey', source_key)}/to/{_segment('targetType', target_type)}",
        query=_query(
            ("sourceStatus", source_status, False),
            ("targetStatus", target_status, False),
            ("sourceVersion", source_version, False),
            ("targetVersion", target_version, False),
            ("expand", expand, True),
            ("start", start, False),
            ("limit", limit, False),
        ),
    )


def parse(response: Response) -> RelationArray | None:
    return cast("RelationArray | None", _read(response, _RESULTS, _models))
