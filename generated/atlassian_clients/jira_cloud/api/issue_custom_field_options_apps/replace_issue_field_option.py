"""DELETE /rest/api/3/field/{fieldKey}/option/{optionId}/issue. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

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
    pass

_RESULTS: Final[dict[str, str]] = {}


def request(
    field_key: str,
    option_id: int,
    *,
    replace_with: int | Unset = UNSET,
    jql: str | Unset = UNSET,
    override_screen_security: bool | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
) -> Request:
    return Request(
        "DELETE",
        f"/rest/api/3/field/{_segment('fieldKey', field_key)}/option/{_segment('optionId', option_id)}/issue",
        query=_query(
            ("replaceWith", replace_with, False),
            ("jql", jql, False),
            ("overrideScreenSecurity", override_screen_security, False),
            ("overrideEditableFlag", override_editable_flag, False),
        ),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
