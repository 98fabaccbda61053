#!/bin/sh
# Makes Temporal's two databases and brings their schema up to this version's. Safe to repeat.
set -eu
sql() { temporal-sql-tool --plugin postgres12 --ep postgres --port 5432 --user temporal --db "$@"; }
schema=/etc/temporal/schema/postgresql/v12
for pair in temporal:temporal temporal_visibility:visibility; do
  database=${pair%%:*}
  sql "$database" create
  sql "$database" setup-schema -v 0.0
  sql "$database" update-schema -d "$schema/${pair##*:}/versioned"
done
