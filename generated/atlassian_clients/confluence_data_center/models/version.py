"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_data_center.models.person import Person
    from atlassian_clients.confluence_data_center.models.reference_content import ReferenceContent


@define(kw_only=True)
class Version(Model):
    by: Person | Unset = UNSET
    content: ReferenceContent | Unset = UNSET
    content_ref: ReferenceContent | Unset = UNSET
    hidden: bool | Unset = UNSET
    message: str | Unset = UNSET
    minor_edit: bool | Unset = UNSET
    number: int | Unset = UNSET
    sync_rev: str | Unset = UNSET
    when: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "content_ref": "contentRef",
        "minor_edit": "minorEdit",
        "sync_rev": "syncRev",
    }
