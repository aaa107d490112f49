"""DELETE /wiki/rest/atlassian-connect/1/app/module/dynamic. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.confluence_cloud_v1.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    pass

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    *,
    module_key: list[str],
) -> Request:
    return Request(
        "DELETE",
        f"/wiki/rest/atlassian-connect/1/app/module/dynamic",
        query=_query(
            ("moduleKey", module_key, True),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
