"""issue_fields of jira_cloud. Made by `make generate`."""
