"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class CustomFieldValueUpdate(Model):
    issue_ids: list[int]
    value: Any
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_ids": "issueIds",
    }
