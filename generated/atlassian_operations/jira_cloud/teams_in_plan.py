"""Operation wrappers of jira_cloud, teams_in_plan. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _add_atlassian_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.add_atlassian_team import request

    return request(
        required(arguments, "planId"),
        body=Json(required(arguments, "body")),
    )


def _create_plan_only_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.create_plan_only_team import request

    return request(
        required(arguments, "planId"),
        body=Json(required(arguments, "body")),
    )


def _delete_plan_only_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.delete_plan_only_team import request

    return request(
        required(arguments, "planId"),
        required(arguments, "planOnlyTeamId"),
    )


def _get_atlassian_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.get_atlassian_team import request

    return request(
        required(arguments, "planId"),
        required(arguments, "atlassianTeamId"),
    )


def _get_plan_only_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.get_plan_only_team import request

    return request(
        required(arguments, "planId"),
        required(arguments, "planOnlyTeamId"),
    )


def _get_teams(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.get_teams import request

    return request(
        required(arguments, "planId"),
        cursor=optional(arguments, "cursor"),
        max_results=optional(arguments, "maxResults"),
    )


def _remove_atlassian_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.remove_atlassian_team import request

    return request(
        required(arguments, "planId"),
        required(arguments, "atlassianTeamId"),
    )


def _update_atlassian_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.update_atlassian_team import request

    return request(
        required(arguments, "planId"),
        required(arguments, "atlassianTeamId"),
        body=Json(required(arguments, "body")),
    )


def _update_plan_only_team(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.teams_in_plan.update_plan_only_team import request

    return request(
        required(arguments, "planId"),
        required(arguments, "planOnlyTeamId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_add_atlassian_team",
        title="Add atlassian team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="POST",
        path="/rest/api/3/plans/plan/{planId}/team/atlassian",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "body": {"$ref": "#/$defs/AddAtlassianTeamRequest"}},
            "additionalProperties": False,
            "required": ["body", "planId"],
        },
        request=_add_atlassian_team,
    ),
    Operation(
        name="jira_cloud_create_plan_only_team",
        title="Create plan only team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="POST",
        path="/rest/api/3/plans/plan/{planId}/team/planonly",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "body": {"$ref": "#/$defs/CreatePlanOnlyTeamRequest"}},
            "additionalProperties": False,
            "required": ["body", "planId"],
        },
        request=_create_plan_only_team,
    ),
    Operation(
        name="jira_cloud_delete_plan_only_team",
        title="Delete plan only team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="DELETE",
        path="/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "planOnlyTeamId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["planId", "planOnlyTeamId"],
        },
        request=_delete_plan_only_team,
    ),
    Operation(
        name="jira_cloud_get_atlassian_team",
        title="Get atlassian team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="GET",
        path="/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "atlassianTeamId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["atlassianTeamId", "planId"],
        },
        request=_get_atlassian_team,
    ),
    Operation(
        name="jira_cloud_get_plan_only_team",
        title="Get plan only team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="GET",
        path="/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "planOnlyTeamId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["planId", "planOnlyTeamId"],
        },
        request=_get_plan_only_team,
    ),
    Operation(
        name="jira_cloud_get_teams",
        title="Get teams",
        api="jira_cloud",
        tag="teams_in_plan",
        method="GET",
        path="/rest/api/3/plans/plan/{planId}/team",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "planId": {"type": "integer"},
                "cursor": {"type": "string", "default": ""},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["planId"],
        },
        request=_get_teams,
    ),
    Operation(
        name="jira_cloud_remove_atlassian_team",
        title="Remove atlassian team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="DELETE",
        path="/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "atlassianTeamId": {"type": "string"}},
            "additionalProperties": False,
            "required": ["atlassianTeamId", "planId"],
        },
        request=_remove_atlassian_team,
    ),
    Operation(
        name="jira_cloud_update_atlassian_team",
        title="Update atlassian team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="PUT",
        path="/rest/api/3/plans/plan/{planId}/team/atlassian/{atlassianTeamId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "planId": {"type": "integer"},
                "atlassianTeamId": {"type": "string"},
                "body": {"type": "array", "items": {"type": "object"}},
            },
            "additionalProperties": False,
            "required": ["atlassianTeamId", "body", "planId"],
        },
        request=_update_atlassian_team,
    ),
    Operation(
        name="jira_cloud_update_plan_only_team",
        title="Update plan only team",
        api="jira_cloud",
        tag="teams_in_plan",
        method="PUT",
        path="/rest/api/3/plans/plan/{planId}/team/planonly/{planOnlyTeamId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "planId": {"type": "integer"},
                "planOnlyTeamId": {"type": "integer"},
                "body": {"type": "array", "items": {"type": "object"}},
            },
            "additionalProperties": False,
            "required": ["body", "planId", "planOnlyTeamId"],
        },
        request=_update_plan_only_team,
    ),
)
