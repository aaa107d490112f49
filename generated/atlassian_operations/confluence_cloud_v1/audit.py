"""Operation wrappers of confluence_cloud_v1, audit. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import Json, Request
from atlassian_operations.runtime import Arguments, Operation, optional, required


def _create_audit_record(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.audit.create_audit_record import request

    return request(
        body=Json(required(arguments, "body")),
    )


def _export_audit_records(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.audit.export_audit_records import request

    return request(
        start_date=optional(arguments, "startDate"),
        end_date=optional(arguments, "endDate"),
        search_string=optional(arguments, "searchString"),
        format_=optional(arguments, "format"),
    )


def _get_audit_records(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.audit.get_audit_records import request

    return request(
        start_date=optional(arguments, "startDate"),
        end_date=optional(arguments, "endDate"),
        search_string=optional(arguments, "searchString"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_audit_records_for_time_period(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.audit.get_audit_records_for_time_period import request

    return request(
        number=optional(arguments, "number"),
        units=optional(arguments, "units"),
        search_string=optional(arguments, "searchString"),
        start=optional(arguments, "start"),
        limit=optional(arguments, "limit"),
    )


def _get_retention_period(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.audit.get_retention_period import request

    return request()


def _set_retention_period(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_cloud_v1.api.audit.set_retention_period import request

    return request(
        body=Json(required(arguments, "body")),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_cloud_v1_create_audit_record",
        title="Create audit record",
        api="confluence_cloud_v1",
        tag="audit",
        method="POST",
        path="/wiki/rest/api/audit",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/AuditRecordCreate"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_create_audit_record,
    ),
    Operation(
        name="conf_cloud_v1_export_audit_records",
        title="Export audit records",
        api="confluence_cloud_v1",
        tag="audit",
        method="GET",
        path="/wiki/rest/api/audit/export",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startDate": {"type": "string"},
                "endDate": {"type": "string"},
                "searchString": {"type": "string"},
                "format": {"type": "string", "enum": ["csv", "zip"], "default": "csv"},
            },
            "additionalProperties": False,
        },
        request=_export_audit_records,
    ),
    Operation(
        name="conf_cloud_v1_get_audit_records",
        title="Get audit records",
        api="confluence_cloud_v1",
        tag="audit",
        method="GET",
        path="/wiki/rest/api/audit",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "startDate": {"type": "string"},
                "endDate": {"type": "string"},
                "searchString": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 1000},
            },
            "additionalProperties": False,
        },
        request=_get_audit_records,
    ),
    Operation(
        name="conf_cloud_v1_get_audit_records_for_time_period",
        title="Get audit records for time period",
        api="confluence_cloud_v1",
        tag="audit",
        method="GET",
        path="/wiki/rest/api/audit/since",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "number": {"type": "integer", "default": 3},
                "units": {
                    "type": "string",
                    "enum": [
                        "CENTURIES",
                        "DAYS",
                        "DECADES",
                        "HALF_DAYS",
                        "HOURS",
                        "MICROS",
                        "MILLIS",
                        "MINUTES",
                        "MONTHS",
                        "NANOS",
                        "SECONDS",
                        "WEEKS",
                        "YEARS",
                    ],
                    "default": "MONTHS",
                },
                "searchString": {"type": "string"},
                "start": {"type": "integer", "minimum": 0, "default": 0},
                "limit": {"type": "integer", "minimum": 0, "default": 1000},
            },
            "additionalProperties": False,
        },
        request=_get_audit_records_for_time_period,
    ),
    Operation(
        name="conf_cloud_v1_get_retention_period",
        title="Get retention period",
        api="confluence_cloud_v1",
        tag="audit",
        method="GET",
        path="/wiki/rest/api/audit/retention",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_get_retention_period,
    ),
    Operation(
        name="conf_cloud_v1_set_retention_period",
        title="Set retention period",
        api="confluence_cloud_v1",
        tag="audit",
        method="PUT",
        path="/wiki/rest/api/audit/retention",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/RetentionPeriod"}},
            "additionalProperties": False,
            "required": ["body"],
        },
        request=_set_retention_period,
    ),
)
