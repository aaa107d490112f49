"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class RequiredMappingByIssueType(Model):
    issue_type_id: str | Unset = UNSET
    status_ids: list[str] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_id": "issueTypeId",
        "status_ids": "statusIds",
    }
