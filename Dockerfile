# The bot in a container: a plain user, nothing written but servers' own records, no shell needed. See docs/operating.md.
#
# No Docker engine was there where this was written: the image itself was never built. `.ci/run` replays the steps
# below one by one in empty folders (.ci/replay-dockerfile.mjs), and starts what comes out of them.

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` would build before the sources are there.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY src src
COPY commands commands
RUN npm run build
RUN mkdir state

FROM node:24-slim AS dependencies
WORKDIR /dependencies
COPY package.json package-lock.json .npmrc ./
# Without scripts: `prepare` builds, and what builds is left out here.
RUN npm ci --omit=dev --ignore-scripts
# What runs nothing here: maps, types, SQLite for another libc, and the faces that no picture is drawn with.
RUN find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.[cm]ts' \) -delete
RUN rm -r node_modules/@libsql/linux-*-musl
RUN find node_modules/@expo-google-fonts/inter -mindepth 1 -type d ! -name 400Regular ! -name 700Bold -exec rm -r {} +

FROM node:24-slim
WORKDIR /app
ENV NODE_ENV=production
# What METRICS_PORT is where it is left out or, as in a copy of .env.example, empty.
ENV METRICS_PORT_DEFAULT=9464
COPY package.json ./
COPY --from=dependencies /dependencies/node_modules node_modules
COPY --from=build /build/dist dist
COPY data data
# Servers' own records; a volume that is mounted here begins as this folder, which is the user's.
COPY --from=build --chown=node:node /build/state state
VOLUME /app/state
USER node
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.METRICS_PORT || process.env.METRICS_PORT_DEFAULT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
# As `npm start` does, which would stand between the bot and its signals.
CMD ["node", "--max-semi-space-size=4", "--heap-growing-percent=50", "dist/src/main.js"]
