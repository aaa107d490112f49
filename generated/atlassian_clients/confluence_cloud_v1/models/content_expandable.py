"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    pass


@define(kw_only=True)
class ContentExpandable(Model):
    ancestors: str | Unset = UNSET
    body: str | Unset = UNSET
    child_types: str | Unset = UNSET
    children: str | Unset = UNSET
    container: str | Unset = UNSET
    descendants: str | Unset = UNSET
    extensions: str | Unset = UNSET
    history: str | Unset = UNSET
    macro_rendered_output: str | Unset = UNSET
    metadata: str | Unset = UNSET
    operations: str | Unset = UNSET
    restrictions: str | Unset = UNSET
    schedule_publish_date: str | Unset = UNSET
    schedule_publish_info: str | Unset = UNSET
    space: str | Unset = UNSET
    version: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "child_types": "childTypes",
        "macro_rendered_output": "macroRenderedOutput",
        "schedule_publish_date": "schedulePublishDate",
        "schedule_publish_info": "schedulePublishInfo",
    }
