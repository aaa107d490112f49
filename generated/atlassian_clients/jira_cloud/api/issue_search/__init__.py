"""issue_search of jira_cloud. Made by `make generate`."""
