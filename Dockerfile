# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY nest-cli.json tsconfig.json tsconfig.build.json ./
COPY scripts ./scripts
COPY migrations ./migrations
COPY examples ./examples
COPY src ./src
# Of the fonts two weights are used, and each package brings nine.
RUN npm run build && npm prune --omit=dev && \
  find node_modules/@expo-google-fonts -mindepth 2 -type d ! -name 400Regular ! -name 700Bold -exec rm -r {} +

FROM node:24-bookworm-slim
ENV NODE_ENV=production SOKUHO_DATA_DIR=/var/lib/sokuho PORT=3000 HOST=0.0.0.0
WORKDIR /app
RUN install -d -o node -g node -m 0700 /var/lib/sokuho
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/examples ./examples
USER node
VOLUME /var/lib/sokuho
EXPOSE 3000
# A worker answers /healthz too.
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + (process.env.PORT || 3000) + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/service/main.js"]
