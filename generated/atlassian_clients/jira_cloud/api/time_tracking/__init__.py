"""time_tracking of jira_cloud. Made by `make generate`."""
