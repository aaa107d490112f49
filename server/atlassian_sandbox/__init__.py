"""A small, stateful Jira and Confluence (Cloud and Data Center dialects) over real HTTP."""
