"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueTypeSchemeCreateUpdateBean(Model):
    default_issue_type_id: str | Unset = UNSET
    description: str | Unset = UNSET
    issue_type_i_ds: list[str] | Unset = UNSET
    issue_type_ids: list[str] | Unset = UNSET
    name: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_issue_type_id": "defaultIssueTypeId",
        "issue_type_i_ds": "issueTypeIDs",
        "issue_type_ids": "issueTypeIds",
    }
