"""issue_votes of jira_cloud. Made by `make generate`."""
