"""The reader of Confluence storage format, put together."""

from __future__ import annotations

from mcp_atlassian_oauth.markup.storage_blocks import BLOCKS
from mcp_atlassian_oauth.markup.storage_core import StorageReader
from mcp_atlassian_oauth.markup.storage_inlines import INLINES


def storage_reader() -> StorageReader:
    """A reader for one storage body."""
    return StorageReader(BLOCKS, INLINES)
