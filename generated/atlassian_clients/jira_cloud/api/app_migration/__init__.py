"""app_migration of jira_cloud. Made by `make generate`."""
