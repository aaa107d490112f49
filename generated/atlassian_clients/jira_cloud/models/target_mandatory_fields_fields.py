"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import Model
from attrs import define, field

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.mandatory_field_value import MandatoryFieldValue
    from atlassian_clients.jira_cloud.models.mandatory_field_value_for_adf import MandatoryFieldValueForAdf


@define(kw_only=True)
class TargetMandatoryFieldsFields(Model):
    additional: dict[str, MandatoryFieldValue | MandatoryFieldValueForAdf] = field(factory=dict)
