"""issue_watchers of jira_cloud. Made by `make generate`."""
