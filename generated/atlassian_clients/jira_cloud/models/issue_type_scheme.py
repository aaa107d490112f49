"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueTypeScheme(Model):
    default_issue_type_id: str | Unset = UNSET
    description: str | Unset = UNSET
    id: str
    is_default: bool | Unset = UNSET
    name: str
    _wire: ClassVar[Mapping[str, str]] = {
        "default_issue_type_id": "defaultIssueTypeId",
        "is_default": "isDefault",
    }
