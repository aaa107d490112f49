"""The curated tools: one module per subject, each with its `TOOLS`."""

from __future__ import annotations

# In the order in which a client sees them; the tools of one module stay together.
MODULES: tuple[str, ...] = ("connection", "users", "issues", "similar", "confluence", "pages", "operations")
