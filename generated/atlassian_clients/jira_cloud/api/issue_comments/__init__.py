"""issue_comments of jira_cloud. Made by `make generate`."""
