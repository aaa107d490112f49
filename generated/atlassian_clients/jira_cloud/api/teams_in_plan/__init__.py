"""teams_in_plan of jira_cloud. Made by `make generate`."""
