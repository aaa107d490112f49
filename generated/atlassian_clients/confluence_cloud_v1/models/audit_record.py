"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.affected_object import AffectedObject
    from atlassian_clients.confluence_cloud_v1.models.audit_record_author import AuditRecordAuthor
    from atlassian_clients.confluence_cloud_v1.models.changed_value import ChangedValue


@define(kw_only=True)
class AuditRecord(Model):
    affected_object: AffectedObject
    associated_objects: list[AffectedObject]
    author: AuditRecordAuthor
    category: str
    changed_values: list[ChangedValue]
    creation_date: int
    description: str
    remote_address: str
    summary: str
    super_admin: bool | Unset = UNSET
    sys_admin: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "affected_object": "affectedObject",
        "associated_objects": "associatedObjects",
        "changed_values": "changedValues",
        "creation_date": "creationDate",
        "remote_address": "remoteAddress",
        "super_admin": "superAdmin",
        "sys_admin": "sysAdmin",
    }
