"""long_task of confluence_data_center. Made by `make generate`."""
