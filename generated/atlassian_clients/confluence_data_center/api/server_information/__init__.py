"""server_information of confluence_data_center. Made by `make generate`."""
