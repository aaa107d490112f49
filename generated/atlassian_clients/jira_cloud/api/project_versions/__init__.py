"""project_versions of jira_cloud. Made by `make generate`."""
