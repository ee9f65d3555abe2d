#!/bin/bash
# Keycloak takes passwords from its environment only; they come as files.
set -euo pipefail
KC_DB_PASSWORD=$(</run/secrets/keycloak-db)
KC_BOOTSTRAP_ADMIN_PASSWORD=$(</run/secrets/keycloak-beheerder)
export KC_DB_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD
exec /opt/keycloak/bin/kc.sh start --optimized --import-realm
