#!/bin/bash
# Makes a user: gebruiker.sh NAME ROLE [wijken=a,b | organisatie=x | huishouden=x ...]. Prints a password that must be
# changed when signing in first, together with setting up a second factor.
set -euo pipefail
naam=${1:?geef een gebruikersnaam} rol=${2:?geef een rol}
shift 2
kc=${KCADM:-/opt/keycloak/bin/kcadm.sh} config=/tmp/kcadm.config
KC_CLI_PASSWORD=$(<"${GEHEIM:-/run/secrets/keycloak-beheerder}")
export KC_CLI_PASSWORD
trap 'rm -f "$config"' EXIT

velden=(-s "username=$naam" -s enabled=true -s 'requiredActions=["UPDATE_PASSWORD","CONFIGURE_TOTP"]')
for kenmerk in "$@"; do
  [[ $kenmerk =~ ^(wijken|organisatie|huishouden)=([A-Za-z0-9._,-]+)$ ]] || { echo "onbekend: $kenmerk" >&2; exit 2; }
  velden+=(-s "attributes.${BASH_REMATCH[1]}=[\"${BASH_REMATCH[2]//,/\",\"}\"]")
done
wachtwoord=$(<"${TOEVAL:-/proc/sys/kernel/random/uuid}")

"$kc" config credentials --config "$config" --server http://localhost:8080 --realm master --user beheerder
"$kc" create users --config "$config" -r ontschot "${velden[@]}"
"$kc" set-password --config "$config" -r ontschot --username "$naam" --new-password "$wachtwoord" --temporary
"$kc" add-roles --config "$config" -r ontschot --uusername "$naam" --rolename "$rol"
printf 'Eenmalig wachtwoord van %s: %s\n' "$naam" "$wachtwoord"
