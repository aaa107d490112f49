"""project_features of jira_cloud. Made by `make generate`."""
