"""project_categories of jira_cloud. Made by `make generate`."""
