"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.generic_links import GenericLinks


@define(kw_only=True)
class UserProperty(Model):
    created_date: str
    field_links: GenericLinks | Unset = UNSET
    id: str
    key: str
    last_modified_date: str
    value: Any
    _wire: ClassVar[Mapping[str, str]] = {
        "created_date": "createdDate",
        "field_links": "_links",
        "last_modified_date": "lastModifiedDate",
    }
