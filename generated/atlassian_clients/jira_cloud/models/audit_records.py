"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.audit_record_bean import AuditRecordBean


@define(kw_only=True)
class AuditRecords(Model):
    limit: int | Unset = UNSET
    offset: int | Unset = UNSET
    records: list[AuditRecordBean] | Unset = UNSET
    total: int | Unset = UNSET
