"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ContentChildrenExpandable(Model):
    attachment: str | Unset = UNSET
    comment: str | Unset = UNSET
    database: str | Unset = UNSET
    embed: str | Unset = UNSET
    folder: str | Unset = UNSET
    page: str | Unset = UNSET
    whiteboard: str | Unset = UNSET
