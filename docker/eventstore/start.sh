#!/bin/bash
# The first start of a cluster sets the passwords of the server; it takes them from its environment only.
set -euo pipefail
EVENTSTORE_DEFAULT_ADMIN_PASSWORD=$(</run/secrets/eventstore-beheerder)
EVENTSTORE_DEFAULT_OPS_PASSWORD=$EVENTSTORE_DEFAULT_ADMIN_PASSWORD
export EVENTSTORE_DEFAULT_ADMIN_PASSWORD EVENTSTORE_DEFAULT_OPS_PASSWORD
exec /opt/eventstore/EventStore.ClusterNode
