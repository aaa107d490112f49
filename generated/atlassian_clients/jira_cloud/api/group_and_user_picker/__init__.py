"""group_and_user_picker of jira_cloud. Made by `make generate`."""
