"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.reference_content import ReferenceContent


@define(kw_only=True)
class ContentRestriction(Model):
    content: ReferenceContent | Unset = UNSET
    last_modification_date: str | Unset = UNSET
    operation: str | Unset = UNSET
    restrictions: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "last_modification_date": "lastModificationDate",
    }
