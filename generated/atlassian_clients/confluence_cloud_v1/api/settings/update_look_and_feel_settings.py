"""POST /wiki/rest/api/settings/lookandfeel/custom. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Json,
    Request,
    Response,
    Unset,
    json_body as _json_body,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel import LookAndFeel
    from atlassian_clients.confluence_cloud_v1.models.look_and_feel_with_links import LookAndFeelWithLinks

_RESULTS: Final[dict[str, str]] = {
    "200": "LookAndFeelWithLinks",
}


def request(
    *,
    body: LookAndFeel | Json,
    space_key: str | Unset = UNSET,
) -> Request:
    return Request(
        "POST",
        f"/wiki/rest/api/settings/lookandfeel/custom",
        query=_query(
            ("spaceKey", space_key, False),
        ),
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> LookAndFeelWithLinks | None:
    return cast("LookAndFeelWithLinks | None", _read(response, _RESULTS, _models))
