"""issue_worklogs of jira_cloud. Made by `make generate`."""
