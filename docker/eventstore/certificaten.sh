#!/bin/bash
# Makes the CA and the certificates of the three nodes, once. The key of the CA stays on a volume that no node mounts.
# For new ones: remove /knopen/eventstore-N and run again; remove all three volumes for a new CA too.
set -euo pipefail
umask 077
if [[ ! -f /ca-sleutel/ca.key ]]; then
  es-gencert-cli create-ca -days 3650 -out /ca-sleutel
fi
cp /ca-sleutel/ca.crt /ca/ca.crt
chmod 0755 /ca /knopen
chmod 0644 /ca/ca.crt
for knoop in eventstore-1 eventstore-2 eventstore-3; do
  [[ -d /knopen/$knoop ]] && continue
  rm -rf "/knopen/$knoop.nieuw"
  es-gencert-cli create-node -days 397 -ca-certificate /ca-sleutel/ca.crt -ca-key /ca-sleutel/ca.key \
    -out "/knopen/$knoop.nieuw" -dns-names "$knoop,localhost" -ip-addresses 127.0.0.1
  # The user of the server. Only when all is there does it get its name.
  chown 1000:1000 "/knopen/$knoop.nieuw"/* "/knopen/$knoop.nieuw"
  mv "/knopen/$knoop.nieuw" "/knopen/$knoop"
done
