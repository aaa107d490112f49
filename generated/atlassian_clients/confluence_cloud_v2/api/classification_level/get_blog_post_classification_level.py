"""GET /blogposts/{id}/classification-level. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
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
    from atlassian_clients.confluence_cloud_v2.models.classification_level import ClassificationLevel
    from atlassian_clients.confluence_cloud_v2.models.get_blog_post_classification_level_status import (
        GetBlogPostClassificationLevelStatus,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ClassificationLevel",
}


def request(
    id: int,
    *,
    status: GetBlogPostClassificationLevelStatus | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/blogposts/{_segment('id', id)}/classification-level",
        query=_query(
            ("status", status, False),
        ),
    )


def parse(response: Response) -> ClassificationLevel | None:
    return cast("ClassificationLevel | None", _read(response, _RESULTS, _models))
