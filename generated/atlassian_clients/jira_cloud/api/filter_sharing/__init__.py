"""filter_sharing of jira_cloud. Made by `make generate`."""
