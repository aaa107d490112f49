"""migration_of_connect_modules_to_forge of jira_cloud. Made by `make generate`."""
