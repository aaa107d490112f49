"""`python -m mcp_atlassian_oauth` is `mcp-atlassian-oauth`."""

from __future__ import annotations

import sys

from mcp_atlassian_oauth.cli import main

sys.exit(main())
