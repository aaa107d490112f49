"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.security_scheme import SecurityScheme


@define(kw_only=True)
class SecuritySchemes(Model):
    issue_security_schemes: list[SecurityScheme] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "issue_security_schemes": "issueSecuritySchemes",
    }
