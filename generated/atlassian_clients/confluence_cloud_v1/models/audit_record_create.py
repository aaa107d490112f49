"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.affected_object import AffectedObject
    from atlassian_clients.confluence_cloud_v1.models.audit_record_create_author import AuditRecordCreateAuthor
    from atlassian_clients.confluence_cloud_v1.models.changed_value import ChangedValue


@define(kw_only=True)
class AuditRecordCreate(Model):
    affected_object: AffectedObject | Unset = UNSET
    associated_objects: list[AffectedObject] | Unset = UNSET
    author: AuditRecordCreateAuthor | Unset = UNSET
    category: str | Unset = UNSET
    changed_values: list[ChangedValue] | Unset = UNSET
    creation_date: int | Unset = UNSET
    description: str | Unset = UNSET
    remote_address: str
    summary: str | Unset = UNSET
    sys_admin: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "affected_object": "affectedObject",
        "associated_objects": "associatedObjects",
        "changed_values": "changedValues",
        "creation_date": "creationDate",
        "remote_address": "remoteAddress",
        "sys_admin": "sysAdmin",
    }
