"""Made by `make generate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_software_cloud.models.body_option_2_reviews_item import BodyOption2ReviewsItem


@define(kw_only=True)
class SubmitEntityBodyOption2(Model):
    reviews: list[BodyOption2ReviewsItem] | Unset = UNSET
