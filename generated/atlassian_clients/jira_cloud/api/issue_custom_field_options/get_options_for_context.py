"""GET /rest/api/3/field/{fieldId}/context/{contextId}/option. Made by `make generate`."""

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
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.page_bean_custom_field_context_option import (
        PageBeanCustomFieldContextOption,
    )

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanCustomFieldContextOption",
}


def request(
    field_id: str,
    context_id: int,
    *,
    option_id: int | Unset = UNSET,
    only_options: bool | Unset = UNSET,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/field/{_segment('fieldId', field_id)}/context/{_segment('contextId', context_id)}/option",
        query=_query(
            ("optionId", option_id, False),
            ("onlyOptions", only_options, False),
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
        ),
    )


def parse(response: Response) -> PageBeanCustomFieldContextOption | None:
    return cast("PageBeanCustomFieldContextOption | None", _read(response, _RESULTS, _models))
