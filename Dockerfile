# The bot. The bundle needs nothing but node, and git for mirrors of large repositories.
FROM node:24-slim

RUN apt-get update \
  && apt-get install --yes --no-install-recommends ca-certificates git \
  && rm -rf /var/lib/apt/lists/* \
  && install --directory --owner=node --group=node /var/lib/handoff-gate

COPY LICENSE /app/
COPY dist /app/dist

ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 HANDOFF_GATE_MIRRORS=/var/lib/handoff-gate
USER node
VOLUME /var/lib/handoff-gate
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]

ENTRYPOINT ["node", "/app/dist/cli.cjs", "serve"]
