#!/bin/bash
# Asks the port of the management of Keycloak whether it is ready; its image has no curl.
set -euo pipefail
exec 3<>"/dev/tcp/127.0.0.1/${1:-9000}"
printf 'GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n' "${2:-/health/ready}" >&3
IFS= read -r -t 4 status <&3
[[ $status == 'HTTP/1.1 200 '* ]]
