"""Operation wrappers of confluence_data_center, backup_and_restore. Made by `make generate`."""

from __future__ import annotations

from typing import Final

from atlassian_clients.runtime import UNSET, Json, Request
from atlassian_operations.runtime import Arguments, Operation, form, optional, required


def _cancel_all_queued_jobs(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.cancel_all_queued_jobs import request

    return request()


def _cancel_job(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.cancel_job import request

    return request(
        required(arguments, "jobId"),
    )


def _create_site_backup_job(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.create_site_backup_job import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_site_restore_job(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.create_site_restore_job import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_site_restore_job_for_uploaded_backup_file(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.create_site_restore_job_for_uploaded_backup_file import (
        request,
    )

    return request(
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_space_backup_job(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.create_space_backup_job import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_space_restore_job(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.create_space_restore_job import request

    return request(
        body=Json(arguments["body"]) if "body" in arguments else UNSET,
    )


def _create_space_restore_job_for_uploaded_backup_file(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.create_space_restore_job_for_uploaded_backup_file import (
        request,
    )

    return request(
        body=form(arguments["body"]) if "body" in arguments else UNSET,
    )


def _download_backup_file(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.download_backup_file import request

    return request(
        required(arguments, "jobId"),
    )


def _find_jobs(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.find_jobs import request

    return request(
        limit=optional(arguments, "limit"),
        from_date=optional(arguments, "fromDate"),
        to_date=optional(arguments, "toDate"),
        job_scope=optional(arguments, "jobScope"),
        job_operation=optional(arguments, "jobOperation"),
        job_states=optional(arguments, "jobStates"),
        space_key=optional(arguments, "spaceKey"),
        owner=optional(arguments, "owner"),
    )


def _get_files(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.get_files import request

    return request(
        job_scope=optional(arguments, "jobScope"),
    )


def _get_job(arguments: Arguments) -> Request:
    from atlassian_clients.confluence_data_center.api.backup_and_restore.get_job import request

    return request(
        required(arguments, "jobId"),
    )


OPERATIONS: Final[tuple[Operation, ...]] = (
    Operation(
        name="conf_dc_cancel_all_queued_jobs",
        title="Cancel all queued jobs",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="PUT",
        path="/rest/api/backup-restore/jobs/clear-queue",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={"type": "object", "properties": {}, "additionalProperties": False},
        request=_cancel_all_queued_jobs,
    ),
    Operation(
        name="conf_dc_cancel_job",
        title="Cancel job",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="PUT",
        path="/rest/api/backup-restore/jobs/{jobId}/cancel",
        read_only=False,
        destructive=True,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"jobId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["jobId"],
        },
        request=_cancel_job,
    ),
    Operation(
        name="conf_dc_create_site_backup_job",
        title="Create site backup job",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="POST",
        path="/rest/api/backup-restore/backup/site",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SiteBackupSettings"}},
            "additionalProperties": False,
        },
        request=_create_site_backup_job,
    ),
    Operation(
        name="conf_dc_create_site_restore_job",
        title="Create site restore job",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="POST",
        path="/rest/api/backup-restore/restore/site",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SiteRestoreSettings"}},
            "additionalProperties": False,
        },
        request=_create_site_restore_job,
    ),
    Operation(
        name="conf_dc_create_site_restore_job_for_uploaded_ba_426a",
        title="Create site restore job for uploaded backup file",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="POST",
        path="/rest/api/backup-restore/restore/site/upload",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "text": {"type": "string"},
                                "base64": {"type": "string"},
                                "mediaType": {"type": "string"},
                            },
                            "required": ["name"],
                            "additionalProperties": False,
                        }
                    },
                }
            },
            "additionalProperties": False,
        },
        request=_create_site_restore_job_for_uploaded_backup_file,
    ),
    Operation(
        name="conf_dc_create_space_backup_job",
        title="Create space backup job",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="POST",
        path="/rest/api/backup-restore/backup/space",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SpaceBackupSettings"}},
            "additionalProperties": False,
        },
        request=_create_space_backup_job,
    ),
    Operation(
        name="conf_dc_create_space_restore_job",
        title="Create space restore job",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="POST",
        path="/rest/api/backup-restore/restore/space",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"body": {"$ref": "#/$defs/SpaceRestoreSettings"}},
            "additionalProperties": False,
        },
        request=_create_space_restore_job,
    ),
    Operation(
        name="conf_dc_create_space_restore_job_for_uploaded_b_e5b6",
        title="Create space restore job for uploaded backup file",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="POST",
        path="/rest/api/backup-restore/restore/space/upload",
        read_only=False,
        destructive=False,
        idempotent=False,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "body": {
                    "type": "object",
                    "required": ["file"],
                    "properties": {
                        "file": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "text": {"type": "string"},
                                "base64": {"type": "string"},
                                "mediaType": {"type": "string"},
                            },
                            "required": ["name"],
                            "additionalProperties": False,
                        }
                    },
                }
            },
            "additionalProperties": False,
        },
        request=_create_space_restore_job_for_uploaded_backup_file,
    ),
    Operation(
        name="conf_dc_download_backup_file",
        title="Download backup file",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="GET",
        path="/rest/api/backup-restore/jobs/{jobId}/download",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"jobId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["jobId"],
        },
        request=_download_backup_file,
    ),
    Operation(
        name="conf_dc_find_jobs",
        title="Find jobs",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="GET",
        path="/rest/api/backup-restore/jobs",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {
                "limit": {"type": "integer", "default": 25},
                "fromDate": {"type": "string"},
                "toDate": {"type": "string"},
                "jobScope": {"type": "string", "enum": ["SITE", "SPACE"]},
                "jobOperation": {"type": "string", "enum": ["BACKUP", "RESTORE"]},
                "jobStates": {
                    "type": "array",
                    "items": {
                        "type": "string",
                        "enum": ["CANCELLED", "CANCELLING", "COMPLETING", "FAILED", "FINISHED", "PROCESSING", "QUEUED"],
                    },
                },
                "spaceKey": {"type": "string"},
                "owner": {"type": "string"},
            },
            "additionalProperties": False,
        },
        request=_find_jobs,
    ),
    Operation(
        name="conf_dc_get_files",
        title="Get files",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="GET",
        path="/rest/api/backup-restore/restore/files",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"jobScope": {"type": "string", "enum": ["SITE", "SPACE"]}},
            "additionalProperties": False,
        },
        request=_get_files,
    ),
    Operation(
        name="conf_dc_get_job",
        title="Get job",
        api="confluence_data_center",
        tag="backup_and_restore",
        method="GET",
        path="/rest/api/backup-restore/jobs/{jobId}",
        read_only=True,
        destructive=False,
        idempotent=True,
        deprecated=False,
        schema={
            "type": "object",
            "properties": {"jobId": {"type": "integer"}},
            "additionalProperties": False,
            "required": ["jobId"],
        },
        request=_get_job,
    ),
)
