"""The operations of jira_service_management_cloud, one package for each tag. Made by `make generate`."""
