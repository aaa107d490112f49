"""GET /wiki/rest/api/template/{contentTemplateId}. Made by `make generate`."""

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
    from atlassian_clients.confluence_cloud_v1.models.content_template import ContentTemplate
    from atlassian_clients.confluence_cloud_v1.models.get_blueprint_templates_expand_item import (
        GetBlueprintTemplatesExpandItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentTemplate",
}


def request(
    content_template_id: str,
    *,
    expand: list[GetBlueprintTemplatesExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/template/{_segment('contentTemplateId', content_template_id)}",
        query=_query(
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> ContentTemplate | None:
    return cast("ContentTemplate | None", _read(response, _RESULTS, _models))
