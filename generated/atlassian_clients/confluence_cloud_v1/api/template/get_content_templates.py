"""GET /wiki/rest/api/template/page. Made by `make generate`."""

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
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_template_array import ContentTemplateArray
    from atlassian_clients.confluence_cloud_v1.models.get_blueprint_templates_expand_item import (
        GetBlueprintTemplatesExpandItem,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "ContentTemplateArray",
}


def request(
    *,
    space_key: str | Unset = UNSET,
    start: int | Unset = UNSET,
    limit: int | Unset = UNSET,
    expand: list[GetBlueprintTemplatesExpandItem] | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/template/page",
        query=_query(
            ("spaceKey", space_key, False),
            ("start", start, False),
            ("limit", limit, False),
            ("expand", expand, True),
        ),
    )


def parse(response: Response) -> ContentTemplateArray | None:
    return cast("ContentTemplateArray | None", _read(response, _RESULTS, _models))
