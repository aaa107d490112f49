"""request of jira_service_management_cloud. Made by `make generate`."""
