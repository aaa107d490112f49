"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.create_date_field_request_type import CreateDateFieldRequestType


@define(kw_only=True)
class CreateDateFieldRequest(Model):
    date_custom_field_id: int | Unset = UNSET
    type_: CreateDateFieldRequestType
    _wire: ClassVar[Mapping[str, str]] = {
        "date_custom_field_id": "dateCustomFieldId",
        "type_": "type",
    }
