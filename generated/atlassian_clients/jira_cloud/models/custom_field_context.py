"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldContext(Model):
    description: str
    id: str
    is_any_issue_type: bool
    is_global_context: bool
    name: str
    _wire: ClassVar[Mapping[str, str]] = {
        "is_any_issue_type": "isAnyIssueType",
        "is_global_context": "isGlobalContext",
    }
