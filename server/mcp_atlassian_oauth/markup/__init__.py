"""Rich text: ADF, Confluence storage format and Jira wiki markup to markdown and back, over one document tree.

Each of the modules `adf`, `storage` and `wiki` offers `to_markdown(document)` and `from_markdown(text, base=None)`.
With `base`, what the text did not change keeps its original nodes or bytes.
"""

from __future__ import annotations

from mcp_atlassian_oauth.markup.errors import MarkupError

__all__ = ["MarkupError"]
