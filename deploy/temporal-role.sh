#!/bin/sh
# Run once by PostgreSQL on an empty volume: Temporal's own role, which owns its two databases and sees no other.
set -eu
psql --set=ON_ERROR_STOP=1 --username=postgres --set=password="$TEMPORAL_POSTGRES_PASSWORD" <<'SQL'
CREATE ROLE temporal LOGIN CREATEDB NOSUPERUSER PASSWORD :'password';
SQL
