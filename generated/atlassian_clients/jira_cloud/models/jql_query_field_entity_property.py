"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.jql_query_field_entity_property_type import JqlQueryFieldEntityPropertyType


@define(kw_only=True)
class JqlQueryFieldEntityProperty(Model):
    entity: str
    key: str
    path: str
    type_: JqlQueryFieldEntityPropertyType | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "type_": "type",
    }
