"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jira_user_field import JiraUserField


@define(kw_only=True)
class JiraSingleSelectUserPickerField(Model):
    field_id: str
    user: JiraUserField | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_id": "fieldId",
    }
