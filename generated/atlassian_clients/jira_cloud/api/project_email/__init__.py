"""project_email of jira_cloud. Made by `make generate`."""
