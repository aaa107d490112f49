"""issue_bulk_operations of jira_cloud. Made by `make generate`."""
