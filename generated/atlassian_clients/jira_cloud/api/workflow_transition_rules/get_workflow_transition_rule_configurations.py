"""GET /rest/api/3/workflow/rule/config. Made by `make generate`."""

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
    from atlassian_clients.jira_cloud.models.get_workflow_transition_rule_configurations_types_item import (
        GetWorkflowTransitionRuleConfigurationsTypesItem,
    )
    from atlassian_clients.jira_cloud.models.page_bean_workflow_transition_rules import PageBeanWorkflowTransitionRules

_RESULTS: Final[dict[str, str]] = {
    "200": "PageBeanWorkflowTransitionRules",
}


def request(
    *,
    start_at: int | Unset = UNSET,
    max_results: int | Unset = UNSET,
    types: list[GetWorkflowTransitionRuleConfigurationsTypesItem],
    keys: list[str] | Unset = UNSET,
    workflow_names: list[str] | Unset = UNSET,
    with_tags: list[str] | Unset = UNSET,
    draft: bool | Unset = UNSET,
    expand: str | Unset = UNSET,
) -> Request:
    return Request(
        "GET",
        f"/rest/api/3/workflow/rule/config",
        query=_query(
            ("startAt", start_at, False),
            ("maxResults", max_results, False),
            ("types", types, False),
            ("keys", keys, False),
            ("workflowNames", workflow_names, False),
            ("withTags", with_tags, False),
            ("draft", draft, False),
            ("expand", expand, False),
        ),
    )


def parse(response: Response) -> PageBeanWorkflowTransitionRules | None:
    return cast("PageBeanWorkflowTransitionRules | None", _read(response, _RESULTS, _models))
