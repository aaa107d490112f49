"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class IssueSecuritySchemeToProjectMapping(Model):
    issue_security_scheme_id: str | Unset = UNSET
    project_id: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_security_scheme_id": "issueSecuritySchemeId",
        "project_id": "projectId",
    }
