"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.bulk_redaction_response import BulkRedactionResponse
    from atlassian_clients.jira_cloud.models.redaction_job_status_response_job_status import (
        RedactionJobStatusResponseJobStatus,
    )


@define(kw_only=True)
class RedactionJobStatusResponse(Model):
    bulk_redaction_response: BulkRedactionResponse | Unset = UNSET
    job_status: RedactionJobStatusResponseJobStatus | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "bulk_redaction_response": "bulkRedactionResponse",
        "job_status": "jobStatus",
    }
