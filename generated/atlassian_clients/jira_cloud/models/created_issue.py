"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.nested_response import NestedResponse


@define(kw_only=True)
class CreatedIssue(Model):
    id: str | Unset = UNSET
    key: str | Unset = UNSET
    self_: str | Unset = UNSET
    transition: NestedResponse | Unset = UNSET
    watchers: NestedResponse | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "self_": "self",
    }
