"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.confluence_cloud_v1.models.content_state import ContentState


@define(kw_only=True)
class ContentStateSettings(Model):
    content_states_allowed: bool
    custom_content_states_allowed: bool
    space_content_states: list[ContentState] | Unset = UNSET
    space_content_states_allowed: bool
    _wire: ClassVar[Mapping[str, str]] = {
        "content_states_allowed": "contentStatesAllowed",
        "custom_content_states_allowed": "customContentStatesAllowed",
        "space_content_states": "spaceContentStates",
        "space_content_states_allowed": "spaceContentStatesAllowed",
    }
