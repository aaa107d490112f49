"""Changing issues of a Jira Data Center."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, NoReturn

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import change, path_value, read, write
from mcp_atlassian_oauth.sites.issues import Created, Editable, Operations, Task, Transitionable, Values
from mcp_atlassian_oauth.sites.issues.reading import (
    read_created,
    read_created_many,
    read_editable,
    read_issues,
    read_transitionable,
    refused_one_by_one,
)
from mcp_atlassian_oauth.sites.protocols import Issue

if TYPE_CHECKING:
    import httpx

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9_]*-\d+")


@attrs.frozen
class EditingDataCenter:
    """See `Editing`."""

    _url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def create(self, values: Values) -> Created:
        """Create an issue."""
        from atlassian_clients.jira_data_center.api.issue import create_issue
        from atlassian_clients.jira_data_center.models.issue_update_bean import IssueUpdateBean

        return read_created(await write(self._client, create_issue.request(body=IssueUpdateBean(fields=dict(values)))))

    async def create_many(self, issues: Sequence[Values]) -> tuple[Created | AtlassianError | None, ...]:
        """Create issues; of each the issue, the refusal, or None where the answer says nothing."""
        from atlassian_clients.jira_data_center.api.issue import create_issues
        from atlassian_clients.jira_data_center.models.issue_update_bean import IssueUpdateBean
        from atlassian_clients.jira_data_center.models.issues_update_bean import IssuesUpdateBean

        body = IssuesUpdateBean(issue_updates=[IssueUpdateBean(fields=dict(values)) for values in issues])
        try:
            return read_created_many(await write(self._client, create_issues.request(body=body)), len(issues))
        except AtlassianError as error:
            refused = refused_one_by_one(error, len(issues))
            if refused is None:
                raise
            return refused

    async def editable(self, key: str, fields: Sequence[str]) -> Editable:
        """Return an issue with these fields, and what may be edited."""
        from atlassian_clients.jira_data_center.api.issue import get_issue

        request = get_issue.request(path_value(key, "issue key"), fields=",".join(fields), expand="names,editmeta")
        return read_editable(await read(self._client, request), key, self._url)

    async def edit(self, key: str, values: Values, operations: Operations) -> None:
        """Set fields, and do operations on others."""
        from atlassian_clients.jira_data_center.api.issue import edit_issue
        from atlassian_clients.jira_data_center.models.issue_update_bean import IssueUpdateBean
        from atlassian_clients.jira_data_center.models.issue_update_bean_update import IssueUpdateBeanUpdate
        from atlassian_clients.runtime import UNSET

        body = IssueUpdateBean(
            fields=dict(values) or UNSET, update=IssueUpdateBeanUpdate.from_dict(operations) if operations else UNSET
        )
        await change(self._client, edit_issue.request(path_value(key, "issue key"), body=body))

    async def assign(self, key: str, user_id: str | None) -> None:
        """Assign an issue to a user (id), None to nobody."""
        from atlassian_clients.jira_data_center.api.issue import assign_assignee
        from atlassian_clients.runtime import Json

        # The model has no null, which is what nobody is.
        body = Json({"name": user_id})
        await change(self._client, assign_assignee.request(path_value(key, "issue key"), body=body))

    async def transitionable(self, key: str, fields: Sequence[str]) -> Transitionable:
        """Return an issue with these fields, and its transitions."""
        from atlassian_clients.jira_data_center.api.issue import get_issue

        request = get_issue.request(
            path_value(key, "issue key"), fields=",".join(fields), expand="names,transitions,transitions.fields"
        )
        return read_transitionable(await read(self._client, request), key, self._url)

    async def transition(self, key: str, transition_id: str, values: Values, operations: Operations) -> None:
        """Do a transition."""
        from atlassian_clients.jira_data_center.api.issue import do_transition
        from atlassian_clients.jira_data_center.models.issue_update_bean import IssueUpdateBean
        from atlassian_clients.jira_data_center.models.issue_update_bean_update import IssueUpdateBeanUpdate
        from atlassian_clients.jira_data_center.models.transition_bean import TransitionBean
        from atlassian_clients.runtime import UNSET

        body = IssueUpdateBean(
            transition=TransitionBean(id=transition_id),
            fields=dict(values) or UNSET,
            update=IssueUpdateBeanUpdate.from_dict(operations) if operations else UNSET,
        )
        await change(self._client, do_transition.request(path_value(key, "issue key"), body=body))

    async def delete(self, key: str, *, subtasks: bool) -> None:
        """Delete an issue, with its sub-tasks where it has some and `subtasks` says so."""
        from atlassian_clients.jira_data_center.api.issue import delete_issue

        request = delete_issue.request(path_value(key, "issue key"), delete_subtasks="true" if subtasks else "false")
        await change(self._client, request)

    async def fetch(self, references: Sequence[str], fields: Sequence[str]) -> tuple[Issue, ...]:
        """Return those of the issues (keys or ids) that there are."""
        from atlassian_clients.jira_data_center.api.search import search_using_search_request
        from atlassian_clients.jira_data_center.models.search_request_bean import SearchRequestBean

        ids = ", ".join(one for one in references if one.isascii() and one.isdigit())
        keys = ", ".join(f'"{one}"' for one in references if _KEY.fullmatch(one))
        query = " OR ".join(f"{field} in ({them})" for field, them in (("id", ids), ("key", keys)) if them)
        if not query:
            return ()
        # Without validation a key that there isn't is left out; with it the whole query is refused.
        body = SearchRequestBean(jql=query, fields=list(fields), max_results=len(references), validate_query=False)
        return read_issues(await read(self._client, search_using_search_request.request(body=body)), self._url)

    def check_move(self) -> NoReturn:
        """Raise AtlassianError: only the web pages of Data Center move issues."""
        raise AtlassianError(
            "Moving issues to another project is not on Data Center: its REST API can't.",
            advice="Nothing was changed. Move them in the browser (More > Move, or a bulk change from a search), or create new"
            " issues there, link them and close these.",
        )

    async def move(self, keys: Sequence[str], project: str, type_id: str) -> str:
        """Raise AtlassianError: see `check_move`."""
        self.check_move()

    async def task(self, task_id: str, seconds: float) -> Task:
        """Raise AtlassianError: there are no bulk operations."""
        raise AtlassianError("Bulk operations are not on Data Center.", advice="Look at the issues themselves.")
