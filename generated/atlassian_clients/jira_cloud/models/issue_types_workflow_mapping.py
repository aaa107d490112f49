"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueTypesWorkflowMapping(Model):
    default_mapping: bool | Unset = UNSET
    issue_types: list[str] | Unset = UNSET
    update_draft_if_needed: bool | Unset = UNSET
    workflow: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "default_mapping": "defaultMapping",
        "issue_types": "issueTypes",
        "update_draft_if_needed": "updateDraftIfNeeded",
    }
