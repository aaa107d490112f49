"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import Model
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class EntityAssociationValuesItemOption1(Model):
    commit_hash: str
    repository_id: str
    _wire: ClassVar[Mapping[str, str]] = {
        "commit_hash": "commitHash",
        "repository_id": "repositoryId",
    }
