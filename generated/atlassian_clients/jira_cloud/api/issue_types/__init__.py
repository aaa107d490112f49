"""issue_types of jira_cloud. Made by `make generate`."""
