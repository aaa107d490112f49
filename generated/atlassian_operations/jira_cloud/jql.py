"""Operation wrappers of jira_cloud, jql. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _get_auto_complete(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql.get_auto_complete import request

    return request()


def _get_auto_complete_post(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql.get_auto_complete_post import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _get_field_auto_complete_for_query_string(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql.get_field_auto_complete_for_query_string import request

    return request(
        field_name=optional(arguments, "fieldName"),
        field_value=optional(arguments, "fieldValue"),
        predicate_name=optional(arguments, "predicateName"),
        predicate_value=optional(arguments, "predicateValue"),
    )


def _migrate_queries(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql.migrate_queries import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _parse_jql_queries(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql.parse_jql_queries import request

    return request(
        body=Json(required(arguments, "body")),
        validation=required(arguments, "validation"),
    )


def _sanitise_jql_queries(arguments: Arguments) -> Request:
    from atlassian_clients.jira_cloud.api.jql.sanitise_jql_queries import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="jira_cloud_get_auto_complete",
        title="Get auto complete",
        api="jira_cloud",
        tag="jql",
        method="GET",
        path="/rest/api/3/jql/autocompletedata",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_auto_complete,
    ),
    Operation(
        name="jira_cloud_get_auto_complete_post",
        title="Get auto complete post",
        api="jira_cloud",
        tag="jql",
        method="POST",
        path="/rest/api/3/jql/autocompletedata",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SearchAutoCompleteFilter"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_get_auto_complete_post,
    ),
    Operation(
        name="jira_cloud_get_field_auto_complete_for_query_string",
        title="Get field auto complete for query string",
        api="jira_cloud",
        tag="jql",
        method="GET",
        path="/rest/api/3/jql/autocompletedata/suggestions",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "fieldName": {"type": "string"},
                "fieldValue": {"type": "string"},
                "predicateName": {"type": "string"},
                "predicateValue": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_get_field_auto_complete_for_query_string,
    ),
    Operation(
        name="jira_cloud_migrate_queries",
        title="Migrate queries",
        api="jira_cloud",
        tag="jql",
        method="POST",
        path="/rest/api/3/jql/pdcleaner",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/JQLPersonalDataMigrationRequest"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_migrate_queries,
    ),
    Operation(
        name="jira_cloud_parse_jql_queries",
        title="Parse JQL queries",
        api="jira_cloud",
        tag="jql",
        method="POST",
        path="/rest/api/3/jql/parse",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "validation": {"type": "string", "enum": ["none", "strict", "warn"], "default": "strict"},
                "body": {"$ref": "#/$defs/JqlQueriesToParse"},
            },
            "additionalProperties": False,
            "required": ["body", "validation"],
        },
        request=_parse_jql_queries,
    ),
    Operation(
        name="jira_cloud_sanitise_jql_queries",
        title="Sanitise JQL queries",
        api="jira_cloud",
        tag="jql",
        method="POST",
        path="/rest/api/3/jql/sanitize",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/JqlQueriesToSanitize"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_sanitise_jql_queries,
    ),
)
