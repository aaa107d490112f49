"""access_mode of confluence_data_center. Made by `make generate`."""
