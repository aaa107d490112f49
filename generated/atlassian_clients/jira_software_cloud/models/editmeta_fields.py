"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.editmeta_fields_value import EditmetaFieldsValue


@define(kw_only=True)
class EditmetaFields(Model):
    additional: dict[str, EditmetaFieldsValue] = field(factory=dict)
