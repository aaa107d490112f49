"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.custom_field_definition_json_bean_searcher_key import (
        CustomFieldDefinitionJsonBeanSearcherKey,
    )


@define(kw_only=True)
class CustomFieldDefinitionJsonBean(Model):
    description: str | Unset = UNSET
    name: str
    searcher_key: CustomFieldDefinitionJsonBeanSearcherKey | Unset = UNSET
    type_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "searcher_key": "searcherKey",
        "type_": "type",
    }
