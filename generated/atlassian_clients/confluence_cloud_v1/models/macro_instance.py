"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks


@define(kw_only=True)
class MacroInstance(Model):
    body: str | Unset = UNSET
    field_links: GenericLinks | Unset = UNSET
    name: str | Unset = UNSET
    parameters: Any = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_links": "_links",
    }
