"""GET /classification-levels. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_cloud_v2.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.classification_level import ClassificationLevel

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ClassificationLevel]",
}


def request() -> Request:
    return Request(
        "GET",
        f"/wiki/api/v2/classification-levels",
    )


def parse(response: Response) -> list[ClassificationLevel] | None:
    return cast("list[ClassificationLevel] | None", _read(response, _RESULTS, _models))
