"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_cloud.models.data_classification_tag_bean import DataClassificationTagBean


@define(kw_only=True)
class DataClassificationLevelsBean(Model):
    classifications: list[DataClassificationTagBean] | Unset = UNSET
