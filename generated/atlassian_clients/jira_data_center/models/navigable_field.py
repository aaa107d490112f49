"""Made by `make generate`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from atlassian_clients.runtime import UNSET, Model, Unset
from attrs import define

if TYPE_CHECKING:
    from atlassian_clients.jira_data_center.models.lucene_field_sorter import LuceneFieldSorter


@define(kw_only=True)
class NavigableField(Model):
    column_css_class: str | Unset = UNSET
    column_heading_key: str | Unset = UNSET
    default_sort_order: str | Unset = UNSET
    hidden_field_id: str | Unset = UNSET
    id: str | Unset = UNSET
    name: str | Unset = UNSET
    name_key: str | Unset = UNSET
    sort_comparator_source: Any = UNSET
    sorter: LuceneFieldSorter | Unset = UNSET
    _wire: ClassVar[Mapping[str, str]] = {
        "column_css_class": "columnCssClass",
        "column_heading_key": "columnHeadingKey",
        "default_sort_order": "defaultSortOrder",
        "hidden_field_id": "hiddenFieldId",
        "name_key": "nameKey",
        "sort_comparator_source": "sortComparatorSource",
    }
