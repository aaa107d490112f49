"""issue_remote_links of jira_cloud. Made by `make generate`."""
