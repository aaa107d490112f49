"""issue_priorities of jira_cloud. Made by `make generate`."""
