"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.field_meta_bean import FieldMetaBean


@define(kw_only=True)
class CreateMetaIssueTypeBeanFields(Model):
    additional: dict[str, FieldMetaBean] = field(factory=dict)
