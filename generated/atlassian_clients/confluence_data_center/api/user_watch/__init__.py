"""user_watch of confluence_data_center. Made by `make generate`."""
