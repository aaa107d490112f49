"""Service desks on Jira Data Center: the documented API has nothing of them."""

from __future__ import annotations

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.protocols import Issue, SearchPage
from mcp_atlassian_oauth.sites.service import Approval, Decision, Desk, NewRequest, Queue, Request, RequestForm, RequestType


@attrs.frozen
class ServiceDataCenter:
    """See `Service`; every method raises AtlassianError that says what works instead."""

    async def desks(self) -> tuple[Desk, ...]:
        """Raise AtlassianError."""
        raise _missing(
            "Service desks, their queues and request types",
            "A service desk is a project (jira_list_projects), a queue a query (jira_search_issues), a request an issue"
            " (jira_create_issue, jira_get_issue).",
        )

    async def queues(self, desk: str) -> tuple[Queue, ...]:
        """Raise AtlassianError."""
        raise _missing("Queues", "A queue is a query: jira_search_issues with its JQL.")

    async def queue_issues(self, desk: str, queue: str, *, limit: int, cursor: str | None = None) -> SearchPage[Issue]:
        """Raise AtlassianError."""
        raise _missing("Queues", "A queue is a query: jira_search_issues with its JQL.")

    async def request_types(self, desk: str) -> tuple[RequestType, ...]:
        """Raise AtlassianError."""
        raise _missing("Request types", "A request is an issue: jira_create_issue with one of the project's issue types.")

    async def form(self, desk: str, request_type: str) -> RequestForm:
        """Raise AtlassianError."""
        raise _missing("Request types", "A request is an issue: jira_create_issue with one of the project's issue types.")

    async def request(self, key: str) -> Request:
        """Raise AtlassianError."""
        raise _missing("Requests", "A request is an issue: jira_get_issue, with its SLAs as fields.")

    async def approvals(self, key: str) -> tuple[Approval, ...]:
        """Raise AtlassianError."""
        raise _missing("Approvals", "Where the workflow lets you, jira_transition_issue approves or declines.")

    async def create(self, request: NewRequest) -> Request:
        """Raise AtlassianError."""
        raise _missing("Requests", "A request is an issue: jira_create_issue.")

    async def answer(self, key: str, approval: str, decision: Decision) -> Approval:
        """Raise AtlassianError."""
        raise _missing("Approvals", "Where the workflow lets you, jira_transition_issue approves or declines.")


def _missing(what: str, instead: str) -> AtlassianError:
    return AtlassianError(f"{what} are not on Data Center through Jira's documented API.", advice=f"Nothing was sent. {instead}")
