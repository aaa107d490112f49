"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_query_field_entity_property import JqlQueryFieldEntityProperty


@define(kw_only=True)
class JqlQueryField(Model):
    encoded_name: str | Unset = UNSET
    name: str
    property_: list[JqlQueryFieldEntityProperty] | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "encoded_name": "encodedName",
        "property_": "property",
    }
