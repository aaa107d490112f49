"""ui_modifications_apps of jira_cloud. Made by `make generate`."""
