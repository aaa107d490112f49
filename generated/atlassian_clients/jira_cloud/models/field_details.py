"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.json_type_bean import JsonTypeBean
    from atlassian_clients.jira_cloud.models.scope import Scope


@define(kw_only=True)
class FieldDetails(Model):
    clause_names: list[str] | Unset = UNSET
    custom: bool | Unset = UNSET
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    name: str | Unset = UNSET
    navigable: bool | Unset = UNSET
    orderable: bool | Unset = UNSET
    schema: JsonTypeBean | Unset = UNSET
    scope: Scope | Unset = UNSET
    searchable: bool | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "clause_names": "clauseNames",
    }
