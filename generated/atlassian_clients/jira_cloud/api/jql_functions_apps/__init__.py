"""jql_functions_apps of jira_cloud. Made by `make generate`."""
