"""project_components of jira_cloud. Made by `make generate`."""
