"""backup_and_restore of confluence_data_center. Made by `make generate`."""
