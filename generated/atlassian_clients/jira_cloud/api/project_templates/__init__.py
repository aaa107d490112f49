"""project_templates of jira_cloud. Made by `make generate`."""
