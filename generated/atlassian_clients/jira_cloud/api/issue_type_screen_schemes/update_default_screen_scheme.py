"""PUT /rest/api/3/issuetypescreenscheme/{issueTypeScreenSchemeId}/mapping/default. Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, cast

import atlassian_clients.jira_cloud.models as _models
from atlassian_clients.runtime import (
    Json,
    Request,
    Response,
    json_body as _json_body,
    read as _read,
    segment as _segment,
)

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.update_default_screen_scheme import UpdateDefaultScreenScheme

_RESULTS: Final[dict[str, str]] = {
    "204": "Any",
}


def request(
    issue_type_screen_scheme_id: str,
    *,
    body: UpdateDefaultScreenScheme | Json,
) -> Request:
    return Request(
        "PUT",
        f"/rest/api/3/issuetypescreenscheme/{_segment('issueTypeScreenSchemeId', issue_type_screen_scheme_id)}/mapping/default",
        body=_json_body(body, "application/json"),
    )


def parse(response: Response) -> Any:
    return cast("Any", _read(response, _RESULTS, _models))
