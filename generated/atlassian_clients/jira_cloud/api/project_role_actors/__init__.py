"""project_role_actors of jira_cloud. Made by `make generate`."""
