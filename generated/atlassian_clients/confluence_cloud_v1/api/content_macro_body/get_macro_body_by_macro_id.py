"""GET /wiki/rest/api/content/{id}/history/{version}/macro/id/{macroId}. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.macro_instance import MacroInstance

_RESULTS: Final[dict[str, str]] = {
    "200": "MacroInstance",
}


def request(
    id: str,
    version: int,
    macro_id: str,
) -> Request:
    return Request(
        "GET",
        f"/wiki/rest/api/content/{_segment('id', id)}/history/{_segment('version', version)}/macro/id/{_segment('macroId', macro_id)}",
    )


def parse(response: Response) -> MacroInstance | None:
    return cast("MacroInstance | None", _read(response, _RESULTS, _models))
