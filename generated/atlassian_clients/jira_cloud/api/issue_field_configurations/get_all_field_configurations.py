"""GET /rest/api/3/fieldconfiguration (deprecated). Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    UNSET,
    Request,
    Response,
    Unset,
    query as _query,
    read as _read,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_field_configuration_details import (
        PageBeanFieldConfigurationDetails,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanFieldConfigurationDetails",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    id: list[int] | Unset = UNSET,
    is_default: bool | Unset = UNSET,
    query: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/fieldconfiguration",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("id", id, False),
            ("isDefault", is_default, False),
            ("query", query, False),
        ),
    )


def parse(response: Response) -> PageBeanFieldConfigurationDetails | None:
    return cast("PageBeanFieldConfigurationDetails | None", _read(response, _RESULTS, _models))
