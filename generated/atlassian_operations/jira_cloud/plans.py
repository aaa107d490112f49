"""Operation wrappers of jira_cloud, plans. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _archive_plan(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.archive_plan import request

    return request(
        required(arguments, "planId"),
    )


def _create_plan(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.create_plan import request

    return request(
        body=Json(required(arguments, "body")),
        use_group_id=optional(arguments, "useGroupId"),
    )


def _duplicate_plan(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.duplicate_plan import request

    return request(
        required(arguments, "planId"),
        body=Json(required(arguments, "body")),
    )


def _get_plan(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.get_plan import request

    return request(
        required(arguments, "planId"),
        use_group_id=optional(arguments, "useGroupId"),
    )


def _get_plans(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.get_plans import request

    return request(
        include_trashed=optional(arguments, "includeTrashed"),
        include_archived=optional(arguments, "includeArchived"),
        cursor=optional(arguments, "cursor"),
        max_results=optional(arguments, "maxResults"),
    )


def _trash_plan(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.trash_plan import request

    return request(
        required(arguments, "planId"),
    )


def _update_plan(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.plans.update_plan import request

    return request(
        required(arguments, "planId"),
        body=Json(required(arguments, "body")),
        use_group_id=optional(arguments, "useGroupId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_archive_plan",
        title="Archive plan",
        api="jira_cloud",
        tag="plans",
        method="PUT",
        path="/rest/api/3/plans/plan/{planId}/archive",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["planId"],
        },
        request=_archive_plan,
    ),
    Operation(
        name="jira_cloud_create_plan",
        title="Create plan",
        api="jira_cloud",
        tag="plans",
        method="POST",
        path="/rest/api/3/plans/plan",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "useGroupId": {"type": "boolean", "default": False},
                "body": {"$ref": "#/$defs/CreatePlanRequest"},
            },
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_plan,
    ),
    Operation(
        name="jira_cloud_duplicate_plan",
        title="Duplicate plan",
        api="jira_cloud",
        tag="plans",
        method="POST",
        path="/rest/api/3/plans/plan/{planId}/duplicate",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "body": {"$ref": "#/$defs/DuplicatePlanRequest"}},
            "additionalProperties": False,
            "required": ["body", "planId"],
        },
        request=_duplicate_plan,
    ),
    Operation(
        name="jira_cloud_get_plan",
        title="Get plan",
        api="jira_cloud",
        tag="plans",
        method="GET",
        path="/rest/api/3/plans/plan/{planId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}, "useGroupId": {"type": "boolean", "default": False}},
            "additionalProperties": False,
            "required": ["planId"],
        },
        request=_get_plan,
    ),
    Operation(
        name="jira_cloud_get_plans",
        title="Get plans",
        api="jira_cloud",
        tag="plans",
        method="GET",
        path="/rest/api/3/plans/plan",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "includeTrashed": {"type": "boolean", "default": False},
                "includeArchived": {"type": "boolean", "default": False},
                "cursor": {"type": "string", "default": ""},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
        },
        request=_get_plans,
    ),
    Operation(
        name="jira_cloud_trash_plan",
        title="Trash plan",
        api="jira_cloud",
        tag="plans",
        method="PUT",
        path="/rest/api/3/plans/plan/{planId}/trash",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"planId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["planId"],
        },
        request=_trash_plan,
    ),
    Operation(
        name="jira_cloud_update_plan",
        title="Update plan",
        api="jira_cloud",
        tag="plans",
        method="PUT",
        path="/rest/api/3/plans/plan/{planId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "planId": {"type": "integer"},
                "useGroupId": {"type": "boolean", "default": False},
                "body": {"type": "array", "items": {"type": "object"}},
            },
            "additionalProperties": False,
            "required": ["body", "planId"],
        },
        request=_update_plan,
    ),
)
