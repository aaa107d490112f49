"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.field_create_metadata import FieldCreateMetadata


@define(kw_only=True)
class PageOfCreateMetaIssueTypeWithField(Model):
    fields: list[FieldCreateMetadata] | Unset = UNSET
    max_results: int | Unset = UNSET
    results: list[FieldCreateMetadata] | Unset = UNSET
    start_at: int | Unset = UNSET
    total: int | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "max_results": "maxResults",
        "start_at": "startAt",
    }
