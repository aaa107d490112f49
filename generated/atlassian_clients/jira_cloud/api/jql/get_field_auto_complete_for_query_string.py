"""GET /rest/api/3/jql/autocompletedata/suggestions. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.auto_complete_suggestions import AutoCompleteSuggestions

_RESULTS: Final[dict[str, str]] = {
    "200": "AutoCompleteSuggestions",
}


def request(
    *,
    field_name: str | Unset = UNSET,
    field_value: str | Unset = UNSET,
    predicate_name: str | Unset = UNSET,
    predicate_value: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/jql/autocompletedata/suggestions",
        query=_query(
            ("fieldName", field_name, False),
            ("fieldValue", field_value, False),
            ("predicateName", predicate_name, False),
            ("predicateValue", predicate_value, False),
        ),
    )


def parse(response: Response) -> AutoCompleteSuggestions | None:
    return cast("AutoCompleteSuggestions | None", _read(response, _RESULTS, _models))
