"""issue_link_types of jira_cloud. Made by `make generate`."""
