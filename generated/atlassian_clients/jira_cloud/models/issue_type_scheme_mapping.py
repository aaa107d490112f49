"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueTypeSchemeMapping(Model):
    issue_type_id: str
    issue_type_scheme_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_type_id": "issueTypeId",
        "issue_type_scheme_id": "issueTypeSchemeId",
    }
