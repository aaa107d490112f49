"""screen_tabs of jira_cloud. Made by `make generate`."""
