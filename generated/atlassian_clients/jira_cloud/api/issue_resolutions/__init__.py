"""issue_resolutions of jira_cloud. Made by `make generate`."""
