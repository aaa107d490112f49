"""GET /rest/api/3/issue/{issueIdOrKey}/editmeta. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.issue_update_metadata import IssueUpdateMetadata

_RESULTS: Final[dict[str, str]] = {
    "200": "IssueUpdateMetadata",
}


def request(
    issue_id_or_key: str,
    *,
    override_screen_security: bool | Unset = UNSET,
    override_editable_flag: bool | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/issue/{_segment('issueIdOrKey', issue_id_or_key)}/editmeta",
        query=_query(
            ("overrideScreenSecurity", override_screen_security, False),
            ("overrideEditableFlag", override_editable_flag, False),
        ),
    )


def parse(response: Response) -> IssueUpdateMetadata | None:
    return cast("IssueUpdateMetadata | None", _read(response, _RESULTS, _models))
