"""Operation wrappers of confluence_cloud_v1, relation. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_relationship(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.relation.create_relationship import request

    return request(
        required(arguments, "relationName"),
        required(arguments, "sourceType"),
        required(arguments, "sourceKey"),
        required(arguments, "targetType"),
        required(arguments, "targetKey"),
        source_status=optional(arguments, "sourceStatus"),
        target_status=optional(arguments, "targetStatus"),
        source_version=optional(arguments, "sourceVersion"),
        target_version=optional(arguments, "targetVersion"),
    )


def _delete_relationship(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.relation.delete_relationship import request

    return request(
        required(arguments, "relationName"),
        required(arguments, "sourceType"),
        required(arguments, "sourceKey"),
        required(arguments, "targetType"),
        required(arguments, "targetKey"),
        source_status=optional(arguments, "sourceStatus"),
        target_status=optional(arguments, "targetStatus"),
        source_version=optional(arguments, "sourceVersion"),
        target_version=optional(arguments, "targetVersion"),
    )


def _find_sources_for_target(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.relation.find_sources_for_target import request

    return request(
        required(arguments, "relationName"),
        required(arguments, "targetType"),
        required(arguments, "targetKey"),
        required(arguments, "sourceType"),
        source_status=optional(arguments, "sourceStatus"),
        target_status=optional(arguments, "targetStatus"),
        source_version=optional(arguments, "sourceVersion"),
        target_version=optional(arguments, "targetVersion"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _find_target_from_source(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.relation.find_target_from_source import request

    return request(
        required(arguments, "relationName"),
        required(arguments, "sourceType"),
        required(arguments, "sourceKey"),
        required(arguments, "targetType"),
        source_status=optional(arguments, "sourceStatus"),
        target_status=optional(arguments, "targetStatus"),
        source_version=optional(arguments, "sourceVersion"),
        target_version=optional(arguments, "targetVersion"),
        expand=optional(arguments, "expand"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_relationship(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.relation.get_relationship import request

    return request(
        required(arguments, "relationName"),
        required(arguments, "sourceType"),
        required(arguments, "sourceKey"),
        required(arguments, "targetType"),
        required(arguments, "targetKey"),
        source_status=optional(arguments, "sourceStatus"),
        target_status=optional(arguments, "targetStatus"),
        source_version=optional(arguments, "sourceVersion"),
        target_version=optional(arguments, "targetVersion"),
        expand=optional(arguments, "expand"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_create_relationship",
        title="Create relationship",
        api="confluence_cloud_v1",
        tag="relation",
        method="PUT",
        path="/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "relationName": {"type": "string"},
                "sourceType": {"type": "string", "enum": ["content", "space", "user"]},
                "sourceKey": {"type": "string"},
                "targetType": {"type": "string", "enum": ["content", "space", "user"]},
                "targetKey": {"type": "string"},
                "sourceStatus": {"type": "string"},
                "targetStatus": {"type": "string"},
                "sourceVersion": {"type": "integer"},
                "targetVersion": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["relationName", "sourceKey", "sourceType", "targetKey", "targetType"],
        },
        request=_create_relationship,
    ),
    Operation(
        name="conf_cloud_v1_delete_relationship",
        title="Delete relationship",
        api="confluence_cloud_v1",
        tag="relation",
        method="DELETE",
        path="/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "relationName": {"type": "string"},
                "sourceType": {"type": "string", "enum": ["content", "space", "user"]},
                "sourceKey": {"type": "string"},
                "targetType": {"type": "string", "enum": ["content", "space", "user"]},
                "targetKey": {"type": "string"},
                "sourceStatus": {"type": "string"},
                "targetStatus": {"type": "string"},
                "sourceVersion": {"type": "integer"},
                "targetVersion": {"type": "integer"},
            },
            "additionalProperties": False,
            "required": ["relationName", "sourceKey", "sourceType", "targetKey", "targetType"],
        },
        request=_delete_relationship,
    ),
    Operation(
        name="conf_cloud_v1_find_sources_for_target",
        title="Find sources for target",
        api="confluence_cloud_v1",
        tag="relation",
        method="GET",
        path="/wiki/rest/api/relation/{relationName}/to/{targetType}/{targetKey}/from/{sourceType}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "relationName": {"type": "string"},
                "targetType": {"type": "string", "enum": ["content", "space", "user"]},
                "targetKey": {"type": "string"},
                "sourceType": {"type": "string", "enum": ["content", "space", "user"]},
                "sourceStatus": {"type": "string"},
                "targetStatus": {"type": "string"},
                "sourceVersion": {"type": "integer"},
                "targetVersion": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["relationData", "source", "target"]}},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
            },
            "additionalProperties": False,
            "required": ["relationName", "sourceType", "targetKey", "targetType"],
        },
        request=_find_sources_for_target,
    ),
    Operation(
        name="conf_cloud_v1_find_target_from_source",
        title="Find target from source",
        api="confluence_cloud_v1",
        tag="relation",
        method="GET",
        path="/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "relationName": {"type": "string"},
                "sourceType": {"type": "string", "enum": ["content", "space", "user"]},
                "sourceKey": {"type": "string"},
                "targetType": {"type": "string", "enum": ["content", "space", "user"]},
                "sourceStatus": {"type": "string"},
                "targetStatus": {"type": "string"},
                "sourceVersion": {"type": "integer"},
                "targetVersion": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["relationData", "source", "target"]}},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 25},
            },
            "additionalProperties": False,
            "required": ["relationName", "sourceKey", "sourceType", "targetType"],
        },
        request=_find_target_from_source,
    ),
    Operation(
        name="conf_cloud_v1_get_relationship",
        title="Get relationship",
        api="confluence_cloud_v1",
        tag="relation",
        method="GET",
        path="/wiki/rest/api/relation/{relationName}/from/{sourceType}/{sourceKey}/to/{targetType}/{targetKey}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "relationName": {"type": "string"},
                "sourceType": {"type": "string", "enum": ["content", "space", "user"]},
                "sourceKey": {"type": "string"},
                "targetType": {"type": "string", "enum": ["content", "space", "user"]},
                "targetKey": {"type": "string"},
                "sourceStatus": {"type": "string"},
                "targetStatus": {"type": "string"},
                "sourceVersion": {"type": "integer"},
                "targetVersion": {"type": "integer"},
                "expand": {"type": "array", "items": {"type": "string", "enum": ["relationData", "source", "target"]}},
            },
            "additionalProperties": False,
            "required": ["relationName", "sourceKey", "sourceType", "targetKey", "targetType"],
        },
        request=_get_relationship,
    ),
)
