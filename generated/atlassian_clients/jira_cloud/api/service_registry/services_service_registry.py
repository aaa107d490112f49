"""GET /rest/atlassian-connect/1/service-registry. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Request,
    Response,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.service_registry import ServiceRegistry

_RESULTS: Final[dict[str, str]] = {
    "200": "list[ServiceRegistry]",
}


def request(
    *,
    service_ids: list[str],
) -> Request:
    return Request(
        "GET",
        f"/rest/atlassian-connect/1/service-registry",
        query=_query(
            ("serviceIds", service_ids, False),
        ),
    )


def parse(response: Response) -> list[ServiceRegistry] | None:
    return cast("list[ServiceRegistry] | None", _read(response, _RESULTS, _models))
