# The image of Ontschot: service and command, on the Node of one pinned release. Nothing is fetched when it starts.

FROM docker.io/library/node:20.20.2-bookworm AS bouw
WORKDIR /ontschot
# Only better-sqlite3 may build; it does so from its own source against the headers of this Node, so GitHub is not needed.
ENV npm_config_nodedir=/usr/local npm_config_build_from_source=true
COPY package.json package-lock.json .npmrc ./
RUN npm ci --ignore-scripts && npm rebuild better-sqlite3
COPY tsconfig.json ./
COPY libs libs
COPY apps apps
RUN npm run build && npm prune --omit=dev --ignore-scripts \
 && node -e "new (require('better-sqlite3'))(':memory:').close()"

# The same release and the same Debian: what was built above fits here.
FROM docker.io/library/node:20.20.2-bookworm-slim
WORKDIR /ontschot
ENV NODE_ENV=production ONTSCHOT_MODUS=productie ONTSCHOT_HOST=0.0.0.0 ONTSCHOT_GEGEVENS=/gegevens PORT=3000
# Not the user `node` (1000), which other images use too: what lies on a shared volume stays with who put it there.
RUN groupadd --gid 10001 ontschot \
 && useradd --uid 10001 --gid 10001 --no-create-home --shell /usr/sbin/nologin ontschot \
 && install --directory --owner=ontschot --group=ontschot --mode=0700 /gegevens
COPY --from=bouw /ontschot/package.json ./
COPY --from=bouw /ontschot/node_modules node_modules
COPY --from=bouw /ontschot/dist dist
COPY docker/ingang.mjs docker/gezond.mjs docker/
COPY LICENSE ./
USER 10001:10001
VOLUME /gegevens
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=5m CMD ["node", "docker/gezond.mjs"]
ENTRYPOINT ["node", "--enable-source-maps", "docker/ingang.mjs"]
CMD ["dienst"]
