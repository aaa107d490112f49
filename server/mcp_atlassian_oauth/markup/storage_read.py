"""The reader of Confluence storage format, put together."""

from __future__ import annotations

from mcp_atlassian_oauth.markup.storage_blocks import BLOCKS
from mcp_atlassian_oauth.markup.storage_core import StorageReader, by_lxml_tag
from mcp_atlassian_oauth.markup.storage_inlines import INLINES

_BLOCKS, _INLINES = by_lxml_tag(BLOCKS), by_lxml_tag(INLINES)


def storage_reader() -> StorageReader:
    """A reader for one storage body."""
    return StorageReader(_BLOCKS, _INLINES)
