"""jira_settings of jira_cloud. Made by `make generate`."""
