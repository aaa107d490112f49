"""issue_navigator_settings of jira_cloud. Made by `make generate`."""
