"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.user import User


@define(kw_only=True)
class SubjectsUser(Model):
    limit: int | Unset = UNSET
    results: list[User]
    size: int
    start: int | Unset = UNSET
