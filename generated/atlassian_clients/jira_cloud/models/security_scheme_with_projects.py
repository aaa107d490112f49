"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class SecuritySchemeWithProjects(Model):
    default_level: int | Unset = UNSET
    description: str | Unset = UNSET
    id: int
    name: str
    project_ids: list[int] | Unset = UNSET
    self_: str
    _wire: ClassVar[Mapping[str, str]] = {
        "default_level": "defaultLevel",
        "project_ids": "projectIds",
        "self_": "self",
    }
