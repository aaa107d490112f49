"""An MCP server for Jira and Confluence, generated from Atlassian's OpenAPI documents."""
