"""project_classification_levels of jira_cloud. Made by `make generate`."""
