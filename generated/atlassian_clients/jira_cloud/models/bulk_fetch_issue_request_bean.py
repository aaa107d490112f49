"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class BulkFetchIssueRequestBean(Model):
    expand: list[str] | Unset = UNSET
    fields: list[str] | Unset = UNSET
    fields_by_keys: bool | Unset = UNSET
    issue_ids_or_keys: list[str]
    properties: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "fields_by_keys": "fieldsByKeys",
        "issue_ids_or_keys": "issueIdsOrKeys",
    }
