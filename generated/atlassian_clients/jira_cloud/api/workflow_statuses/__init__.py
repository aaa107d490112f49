"""workflow_statuses of jira_cloud. Made by `make generate`."""
