"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.issue_bulk_edit_field_multi_select_field_options_item import (
        IssueBulkEditFieldMultiSelectFieldOptionsItem,
    )


@define(kw_only=True)
class IssueBulkEditField(Model):
    description: str | Unset = UNSET
    field_options: list[Any] | Unset = UNSET
    id: str | Unset = UNSET
    is_required: bool | Unset = UNSET
    multi_select_field_options: list[IssueBulkEditFieldMultiSelectFieldOptionsItem] | Unset = UNSET
    name: str | Unset = UNSET
    search_url: str | Unset = UNSET
    type_: str | Unset = UNSET
    unavailable_message: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_options": "fieldOptions",
        "is_required": "isRequired",
        "multi_select_field_options": "multiSelectFieldOptions",
        "search_url": "searchUrl",
        "type_": "type",
        "unavailable_message": "unavailableMessage",
    }
