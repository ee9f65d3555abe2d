#!/bin/sh
# Makes what docker-compose.yml takes from docker/geheimen and is not there yet: passwords, and for a first try a
# certificate of our own for the name NAAM. Replace tls.crt, tls.key and ca.crt by those of your organisation.
set -eu
NAAM=${NAAM:-ontschot.localhost}
hier=$(cd "$(dirname "$0")" && pwd)
map=${1:-$hier/geheimen}
umask 077
mkdir -p "$map"
chmod 0700 "$map"
cd "$map"

for naam in keycloak-beheerder keycloak-db eventstore-beheerder; do
  [ -s "$naam" ] || openssl rand -hex 24 >"$naam"
done
# The key under which the keys of households lie; a new one goes on a line above it, and the old one stays.
[ -s hoofdsleutel ] || openssl rand -base64 32 >hoofdsleutel
# The whole address, for the password is part of it.
[ -s eventstore-adres ] || printf 'esdb://admin:%s@%s?tls=true&tlsCAFile=/ca/ca.crt\n' \
  "$(cat eventstore-beheerder)" 'eventstore-1:2113,eventstore-2:2113,eventstore-3:2113' >eventstore-adres

if [ ! -s tls.key ]; then
  werk=$(mktemp -d)
  trap 'rm -rf "$werk"' EXIT
  printf 'subjectAltName=DNS:%s\nextendedKeyUsage=serverAuth\nbasicConstraints=critical,CA:FALSE\n' "$NAAM" >"$werk/san"
  openssl req -x509 -newkey rsa:3072 -nodes -sha256 -days 397 -subj "/CN=Ontschot proef $NAAM" \
    -addext 'keyUsage=critical,keyCertSign' -keyout "$werk/ca.key" -out ca.crt 2>/dev/null
  openssl req -newkey rsa:3072 -nodes -sha256 -subj "/CN=$NAAM" -keyout tls.key -out "$werk/csr" 2>/dev/null
  openssl x509 -req -in "$werk/csr" -CA ca.crt -CAkey "$werk/ca.key" -set_serial "0x$(openssl rand -hex 12)" \
    -sha256 -days 397 -extfile "$werk/san" -out tls.crt 2>/dev/null
fi

# In a container another user reads them, one file each; on this machine the folder keeps everybody out.
chmod 0444 -- *
printf 'De geheimen staan in %s\n' "$map"
