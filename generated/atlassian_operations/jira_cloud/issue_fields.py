"""Operation wrappers of jira_cloud, issue_fields. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_custom_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.create_custom_field import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _delete_custom_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.delete_custom_field import request

    return request(
        required(arguments, "id"),
    )


def _get_contexts_for_field_deprecated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.get_contexts_for_field_deprecated import request

    return request(
        required(arguments, "fieldId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_field_project_associations(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.get_field_project_associations import request

    return request(
        required(arguments, "fieldId"),
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
    )


def _get_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.get_fields import request

    return request()


def _get_fields_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.get_fields_paginated import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        type_=optional(arguments, "type"),
        id=optional(arguments, "id"),
        query=optional(arguments, "query"),
        order_by=optional(arguments, "orderBy"),
        expand=optional(arguments, "expand"),
        project_ids=optional(arguments, "projectIds"),
    )


def _get_project_fields(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.get_project_fields import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        project_id=required(arguments, "projectId"),
        work_type_id=required(arguments, "workTypeId"),
        field_id=optional(arguments, "fieldId"),
    )


def _get_trashed_fields_paginated(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.get_trashed_fields_paginated import request

    return request(
        start_at=optional(arguments, "startAt"),
        max_results=optional(arguments, "maxResults"),
        id=optional(arguments, "id"),
        query=optional(arguments, "query"),
        expand=optional(arguments, "expand"),
        order_by=optional(arguments, "orderBy"),
    )


def _restore_custom_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.restore_custom_field import request

    return request(
        required(arguments, "id"),
    )


def _trash_custom_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.trash_custom_field import request

    return request(
        required(arguments, "id"),
    )


def _update_custom_field(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.issue_fields.update_custom_field import request

    return request(
        required(arguments, "fieldId"),
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_create_custom_field",
        title="Create custom field",
        api="jira_cloud",
        tag="issue_fields",
        method="POST",
        path="/rest/api/3/field",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/CustomFieldDefinitionJsonBean"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_custom_field,
    ),
    Operation(
        name="jira_cloud_delete_custom_field",
        title="Delete custom field",
        api="jira_cloud",
        tag="issue_fields",
        method="DELETE",
        path="/rest/api/3/field/{id}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_delete_custom_field,
    ),
    Operation(
        name="jira_cloud_get_contexts_for_field_deprecated",
        title="Get contexts for field deprecated",
        api="jira_cloud",
        tag="issue_fields",
        method="GET",
        path="/rest/api/3/field/{fieldId}/contexts",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=True,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 20},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_contexts_for_field_deprecated,
    ),
    Operation(
        name="jira_cloud_get_field_project_associations",
        title="Get field project associations",
        api="jira_cloud",
        tag="issue_fields",
        method="GET",
        path="/rest/api/3/field/{fieldId}/association/project",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldId": {"type": "string"},
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
            },
            "additionalProperties": False,
            "required": ["fieldId"],
        },
        request=_get_field_project_associations,
    ),
    Operation(
        name="jira_cloud_get_fields",
        title="Get fields",
        api="jira_cloud",
        tag="issue_fields",
        method="GET",
        path="/rest/api/3/field",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_fields,
    ),
    Operation(
        name="jira_cloud_get_fields_paginated",
        title="Get fields paginated",
        api="jira_cloud",
        tag="issue_fields",
        method="GET",
        path="/rest/api/3/field/search",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "type": {"type": "array", "items": {"type": "string", "enum": ["custom", "system"], "default": ""}},
                "id": {"type": "array", "items": {"type": "string", "default": ""}},
                "query": {"type": "string"},
                "orderBy": {
                    "type": "string",
                    "enum": [
                        "+contextsCount",
                        "+lastUsed",
                        "+name",
                        "+projectsCount",
                        "+screensCount",
                        "-contextsCount",
                        "-lastUsed",
                        "-name",
                        "-projectsCount",
                        "-screensCount",
                        "contextsCount",
                        "lastUsed",
                        "name",
                        "projectsCount",
                        "screensCount",
                    ],
                },
                "expand": {"type": "string"},
                "projectIds": {"type": "array", "items": {"type": "integer"}},
            },
            "additionalProperties": False,
        },
        request=_get_fields_paginated,
    ),
    Operation(
        name="jira_cloud_get_project_fields",
        title="Get project fields",
        api="jira_cloud",
        tag="issue_fields",
        method="GET",
        path="/rest/api/3/projects/fields",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "minimum": 0, "default": 0},
                "maxResults": {"type": "integer", "minimum": 1, "maximum": 100, "default": 50},
                "projectId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
                "workTypeId": {"type": "array", "items": {"type": "integer"}, "minItems": 1},
                "fieldId": {"type": "array", "items": {"type": "string"}},
            },
            "additionalProperties": False,
            "required": ["projectId", "workTypeId"],
        },
        request=_get_project_fields,
    ),
    Operation(
        name="jira_cloud_get_trashed_fields_paginated",
        title="Get trashed fields paginated",
        api="jira_cloud",
        tag="issue_fields",
        method="GET",
        path="/rest/api/3/field/search/trashed",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startAt": {"type": "integer", "default": 0},
                "maxResults": {"type": "integer", "default": 50},
                "id": {"type": "array", "items": {"type": "string", "default": ""}},
                "query": {"type": "string"},
                "expand": {
                    "type": "string",
                    "enum": [
                        "+name",
                        "+plannedDeletionDate",
                        "+projectsCount",
                        "+trashDate",
                        "-name",
                        "-plannedDeletionDate",
                        "-projectsCount",
                        "-trashDate",
                        "name",
                        "plannedDeletionDate",
                        "projectsCount",
                        "trashDate",
                    ],
                },
                "orderBy": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_trashed_fields_paginated,
    ),
    Operation(
        name="jira_cloud_restore_custom_field",
        title="Restore custom field",
        api="jira_cloud",
        tag="issue_fields",
        method="POST",
        path="/rest/api/3/field/{id}/restore",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_restore_custom_field,
    ),
    Operation(
        name="jira_cloud_trash_custom_field",
        title="Trash custom field",
        api="jira_cloud",
        tag="issue_fields",
        method="POST",
        path="/rest/api/3/field/{id}/trash",
        read_only=False,
        destructive=True,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"id": {"type": "string"}},
            "additionalProperties": False,
            "required": ["id"],
        },
        request=_trash_custom_field,
    ),
    Operation(
        name="jira_cloud_update_custom_field",
        title="Update custom field",
        api="jira_cloud",
        tag="issue_fields",
        method="PUT",
        path="/rest/api/3/field/{fieldId}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"fieldId": {"type": "string"}, "body": {"$ref": "#/$defs/UpdateCustomFieldDetails"}},
            "additionalProperties": False,
            "required": ["body", "fieldId"],
        },
        request=_update_custom_field,
    ),
)
