"""The reader of Confluence storage format, put together."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mcp_atlassian_oauth.markup.storage_blocks import BLOCKS
from mcp_atlassian_oauth.markup.storage_core import StorageReader, by_lxml_tag
from mcp_atlassian_oauth.markup.storage_inlines import INLINES
from mcp_atlassian_oauth.markup.tree import Node

_BLOCKS, _INLINES = by_lxml_tag(BLOCKS), by_lxml_tag(INLINES)


def storage_reader(
    body: Callable[[Any], list[Node]] | None = None, line: Callable[[Any], Node | None] | None = None
) -> StorageReader:
    """A reader for one storage body. `body` and `line`: see StorageReader."""
    return StorageReader(_BLOCKS, _INLINES, body, line)
