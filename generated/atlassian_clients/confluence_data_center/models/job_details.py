"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.file_info_job_scope import FileInfoJobScope
    from atlassian_clients.confluence_data_center.models.job_details_job_operation import JobDetailsJobOperation
    from atlassian_clients.confluence_data_center.models.job_details_job_state import JobDetailsJobState


@define(kw_only=True)
class JobDetails(Model):
    cancel_time: str | Unset = UNSET
    cancelled_by: str | Unset = UNSET
    create_time: str | Unset = UNSET
    error_message: str | Unset = UNSET
    file_delete_time: str | Unset = UNSET
    file_exists: bool | Unset = UNSET
    file_name: str | Unset = UNSET
    finish_processing_time: str | Unset = UNSET
    id: int | Unset = UNSET
    job_operation: JobDetailsJobOperation | Unset = UNSET
    job_scope: FileInfoJobScope | Unset = UNSET
    job_state: JobDetailsJobState | Unset = UNSET
    owner: str | Unset = UNSET
    space_keys: str | Unset = UNSET
    start_processing_time: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "cancel_time": "cancelTime",
        "cancelled_by": "cancelledBy",
        "create_time": "createTime",
        "error_message": "errorMessage",
        "file_delete_time": "fileDeleteTime",
        "file_exists": "fileExists",
        "file_name": "fileName",
        "finish_processing_time": "finishProcessingTime",
        "job_operation": "jobOperation",
        "job_scope": "jobScope",
        "job_state": "jobState",
        "space_keys": "spaceKeys",
        "start_processing_time": "startProcessingTime",
    }
