"""The wire to Atlassian: signing in, the token store, Cloud's gateway, TLS. It knows no Jira and no Confluence."""
