"""issue_type_screen_schemes of jira_cloud. Made by `make generate`."""
