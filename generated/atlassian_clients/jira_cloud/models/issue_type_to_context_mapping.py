"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueTypeToContextMapping(Model):
    context_id: str
    is_any_issue_type: bool | Unset = UNSET
    issue_type_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "context_id": "contextId",
        "is_any_issue_type": "isAnyIssueType",
        "issue_type_id": "issueTypeId",
    }
