"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.description_expandable import DescriptionExpandable
    from atlassian_clients.confluence_cloud_v1.models.space_description import SpaceDescription


@define(kw_only=True)
class SpaceDescription2(Model):
    field_expandable: DescriptionExpandable | Unset = UNSET
    plain: SpaceDescription | Unset = UNSET
    view: SpaceDescription | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "field_expandable": "_expandable",
    }
