"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.audit_record import AuditRecord
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks


@define(kw_only=True)
class AuditRecordArray(Model):
    field_links: GenericLinks
    limit: int
    results: list[AuditRecord]
    size: int
    start: int
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
    }
