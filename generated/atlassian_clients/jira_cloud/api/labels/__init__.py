"""labels of jira_cloud. Made by `make generate`."""
