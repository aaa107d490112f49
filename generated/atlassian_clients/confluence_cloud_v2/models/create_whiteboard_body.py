"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v2.models.body_locale import BodyLocale
    from atlassian_clients.confluence_cloud_v2.models.body_template_key import BodyTemplateKey


@define(kw_only=True)
class CreateWhiteboardBody(Model):
    locale: BodyLocale | Unset = UNSET
    parent_id: str | Unset = UNSET
    space_id: str
    template_key: BodyTemplateKey | Unset = UNSET
    title: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "parent_id": "parentId",
        "space_id": "spaceId",
        "template_key": "templateKey",
    }
