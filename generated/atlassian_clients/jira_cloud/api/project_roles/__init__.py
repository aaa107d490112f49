"""project_roles of jira_cloud. Made by `make generate`."""
