"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.history_metadata_extra_data import HistoryMetadataExtraData
    from atlassian_clients.jira_data_center.models.history_metadata_participant import HistoryMetadataParticipant


@define(kw_only=True)
class HistoryMetadata(Model):
    activity_description: str | Unset = UNSET
    activity_description_key: str | Unset = UNSET
    actor: HistoryMetadataParticipant | Unset = UNSET
    cause: HistoryMetadataParticipant | Unset = UNSET
    description: str | Unset = UNSET
    description_key: str | Unset = UNSET
    email_description: str | Unset = UNSET
    email_description_key: str | Unset = UNSET
    extra_data: HistoryMetadataExtraData | Unset = UNSET
    generator: HistoryMetadataParticipant | Unset = UNSET
    type_: str | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "activity_description": "activityDescription",
        "activity_description_key": "activityDescriptionKey",
        "description_key": "descriptionKey",
        "email_description": "emailDescription",
        "email_description_key": "emailDescriptionKey",
        "extra_data": "extraData",
        "type_": "type",
    }
