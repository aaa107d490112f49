"""The curated tools: one module per subject, each with its `TOOLS`."""

from __future__ import annotations

# In the order in which a client sees them; the tools of one module stay together.
MODULES: tuple[str, ...] = (
    "connection",
    "users",
    "user_search",
    "issues",
    "issue_creation",
    "issue_updates",
    "transitions",
    "issue_moves",
    "fields",
    "issue_comments",
    "worklogs",
    "issue_links",
    "watching",
    "issue_attachments",
    "issue_removals",
    "changelogs",
    "similar",
    "projects",
    "filters",
    "boards",
    "sprints",
    "service_desks",
    "service_requests",
    "confluence",
    "pages",
    "page_tree",
    "page_moves",
    "page_history",
    "page_templates",
    "page_restrictions",
    "operations",
)
