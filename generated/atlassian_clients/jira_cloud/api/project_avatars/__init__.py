"""project_avatars of jira_cloud. Made by `make generate`."""
