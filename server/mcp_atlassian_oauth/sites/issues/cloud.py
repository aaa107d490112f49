"""Changing issues of a Jira Cloud."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import attrs

from mcp_atlassian_oauth.errors import AtlassianError
from mcp_atlassian_oauth.net.clock import SYSTEM_CLOCK, deadline_within
from mcp_atlassian_oauth.sites.cache import Cache
from mcp_atlassian_oauth.sites.http import change, path_value, read, write
from mcp_atlassian_oauth.sites.issues import Created, Editable, Operations, Task, Transitionable, Values
from mcp_atlassian_oauth.sites.issues.reading import (
    Waiting,
    read_created,
    read_created_many,
    read_editable,
    read_issues,
    read_task,
    read_transitionable,
    refused_one_by_one,
)
from mcp_atlassian_oauth.sites.kinds import COUNTS
from mcp_atlassian_oauth.sites.lenient import text
from mcp_atlassian_oauth.sites.protocols import Issue

if TYPE_CHECKING:
    import httpx


@attrs.frozen
class EditingCloud:
    """See `Editing`."""

    _url: str
    _client: httpx.AsyncClient = attrs.field(repr=False)
    _cache: Cache = attrs.field(repr=False)

    async def create(self, values: Values) -> Created:
        """Create an issue."""
        from atlassian_clients.jira_cloud.api.issues import create_issue
        from atlassian_clients.jira_cloud.models.issue_update_details import IssueUpdateDetails

        self._cache.forget(COUNTS)
        return read_created(await write(self._client, create_issue.request(body=IssueUpdateDetails(fields=dict(values)))))

    async def create_many(self, issues: Sequence[Values]) -> tuple[Created | AtlassianError | None, ...]:
        """Create issues; of each the issue, the refusal, or None where the answer says nothing."""
        from atlassian_clients.jira_cloud.api.issues import create_issues
        from atlassian_clients.jira_cloud.models.issue_update_details import IssueUpdateDetails
        from atlassian_clients.jira_cloud.models.issues_update_bean import IssuesUpdateBean

        self._cache.forget(COUNTS)
        body = IssuesUpdateBean(issue_updates=[IssueUpdateDetails(fields=dict(values)) for values in issues])
        try:
            return read_created_many(await write(self._client, create_issues.request(body=body)), len(issues))
        except AtlassianError as error:
            refused = refused_one_by_one(error, len(issues))
            if refused is None:
                raise
            return refused

    async def editable(self, key: str, fields: Sequence[str]) -> Editable:
        """Return an issue with these fields, and what may be edited."""
        from atlassian_clients.jira_cloud.api.issues import get_issue

        request = get_issue.request(path_value(key, "issue key"), fields=list(fields), expand="names,editmeta")
        return read_editable(await read(self._client, request), key, self._url)

    async def edit(self, key: str, values: Values, operations: Operations) -> None:
        """Set fields, and do operations on others."""
        from atlassian_clients.jira_cloud.api.issues import edit_issue
        from atlassian_clients.jira_cloud.models.issue_update_details import IssueUpdateDetails
        from atlassian_clients.jira_cloud.models.issue_update_details_update import IssueUpdateDetailsUpdate
        from atlassian_clients.runtime import UNSET

        body = IssueUpdateDetails(
            fields=dict(values) or UNSET, update=IssueUpdateDetailsUpdate.from_dict(operations) if operations else UNSET
        )
        self._cache.forget(COUNTS)
        await change(self._client, edit_issue.request(path_value(key, "issue key"), body=body))

    async def assign(self, key: str, user_id: str | None) -> None:
        """Assign an issue to a user (id), None to nobody."""
        from atlassian_clients.jira_cloud.api.issues import assign_issue
        from atlassian_clients.runtime import Json

        # The model has no null, which is what nobody is.
        body = Json({"accountId": user_id})
        self._cache.forget(COUNTS)
        await change(self._client, assign_issue.request(path_value(key, "issue key"), body=body))

    async def transitionable(self, key: str, fields: Sequence[str]) -> Transitionable:
        """Return an issue with these fields, and its transitions."""
        from atlassian_clients.jira_cloud.api.issues import get_issue

        request = get_issue.request(
            path_value(key, "issue key"), fields=list(fields), expand="names,transitions,transitions.fields"
        )
        return read_transitionable(await read(self._client, request), key, self._url)

    async def transition(self, key: str, transition_id: str, values: Values, operations: Operations) -> None:
        """Do a transition."""
        from atlassian_clients.jira_cloud.api.issues import do_transition
        from atlassian_clients.jira_cloud.models.issue_transition import IssueTransition
        from atlassian_clients.jira_cloud.models.issue_update_details import IssueUpdateDetails
        from atlassian_clients.jira_cloud.models.issue_update_details_update import IssueUpdateDetailsUpdate
        from atlassian_clients.runtime import UNSET

        body = IssueUpdateDetails(
            transition=IssueTransition(id=transition_id),
            fields=dict(values) or UNSET,
            update=IssueUpdateDetailsUpdate.from_dict(operations) if operations else UNSET,
        )
        self._cache.forget(COUNTS)
        await change(self._client, do_transition.request(path_value(key, "issue key"), body=body))

    async def delete(self, key: str, *, subtasks: bool) -> None:
        """Delete an issue, with its sub-tasks where it has some and `subtasks` says so."""
        from atlassian_clients.jira_cloud.api.issues import delete_issue

        self._cache.forget(COUNTS)
        request = delete_issue.request(path_value(key, "issue key"), delete_subtasks="true" if subtasks else "false")
        await change(self._client, request)

    async def fetch(self, references: Sequence[str], fields: Sequence[str]) -> tuple[Issue, ...]:
        """Return those of the issues (keys or ids) that there are; not from the search, whose index lags behind."""
        from atlassian_clients.jira_cloud.api.issues import bulk_fetch_issues
        from atlassian_clients.jira_cloud.models.bulk_fetch_issue_request_bean import BulkFetchIssueRequestBean

        body = BulkFetchIssueRequestBean(issue_ids_or_keys=list(references), fields=list(fields))
        return read_issues(await read(self._client, bulk_fetch_issues.request(body=body)), self._url)

    def check_move(self) -> None:
        """Do nothing: Cloud moves issues."""

    async def move(self, keys: Sequence[str], project: str, type_id: str) -> str:
        """Have issues moved to a project (key or id) as issues of a type and return the task's id."""
        from atlassian_clients.jira_cloud.api.issue_bulk_operations import submit_bulk_move
        from atlassian_clients.jira_cloud.models.issue_bulk_move_payload import IssueBulkMovePayload
        from atlassian_clients.jira_cloud.models.issue_bulk_move_payload_target_to_sources_mapping import (
            IssueBulkMovePayloadTargetToSourcesMapping,
        )
        from atlassian_clients.jira_cloud.models.target_to_sources_mapping import TargetToSourcesMapping

        target = TargetToSourcesMapping(
            issue_ids_or_keys=list(keys),
            infer_classification_defaults=True,
            infer_field_defaults=True,
            infer_status_defaults=True,
            infer_subtask_type_default=True,
        )
        mapped = IssueBulkMovePayloadTargetToSourcesMapping(additional={f"{project},{type_id}": target})
        body = IssueBulkMovePayload(target_to_sources_mapping=mapped)
        self._cache.forget(COUNTS)
        task = text(await write(self._client, submit_bulk_move.request(body=body)), "taskId")
        if not task:
            raise AtlassianError(
                "Jira took the request but its answer names no task: the issues may have been moved, or not.",
                advice="Read one of them before you try again.",
            )
        return task

    async def task(self, task_id: str, seconds: float) -> Task:
        """Return how a task stands when it has ended, or after that many seconds or what is left of the call's time."""
        from atlassian_clients.jira_cloud.api.issue_bulk_operations import get_bulk_operation_progress

        clock, waiting, looks = SYSTEM_CLOCK, Waiting(), 0
        ends = deadline_within(seconds, clock)
        while True:
            request = get_bulk_operation_progress.request(path_value(task_id, "task id"))
            task = read_task(await read(self._client, request), task_id)
            pause = waiting.after(looks)
            if task.ended or clock.monotonic() + pause >= ends:
                return task
            await clock.sleep(pause)
            looks += 1
