"""POST /rest/api/space/personal. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.confluence_data_center.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.personal_space_details_for_creation import (
        PersonalSpaceDetailsForCreation,
    )
    from atlassian_clients.confluence_data_center.models.space import Space

_RESULTS: Final[dict[str, str]] = {
    "200": "Space",
}


def request(
    *,
    body: PersonalSpaceDetailsForCreation | Json,
) -> Request:
    return Request(
        "POST",
        f"/rest/api/space/personal",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Space | None:
    return cast("Space | None", _read(response, _RESULTS, _models))
