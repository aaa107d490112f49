"""workflow_status_categories of jira_cloud. Made by `make generate`."""
