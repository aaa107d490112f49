"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldDefinitionJsonBean(Model):
    description: str | Unset = UNSET
    id: str | Unset = UNSET
    issue_type_ids: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    project_ids: list[int] | Unset = UNSET
    searcher_key: str | Unset = UNSET
    self_: str | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_ids": "issueTypeIds",
        "project_ids": "projectIds",
        "searcher_key": "searcherKey",
        "self_": "self",
        "type_": "type",
    }
