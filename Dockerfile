# De bot. Maken: docker build -t procesmatig-werken-bot .   Draaien: zie docs/beheer/bot.md.

FROM node:24-bookworm-slim AS packages
WORKDIR /bot
COPY package.json package-lock.json ./
# Precies wat in het slot staat, zonder wat alleen tests nodig hebben en zonder scripts van anderen.
RUN npm ci --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund
COPY scripts/hosting/botPackages.ts scripts/hosting/keepForBot.ts ./scripts/hosting/
COPY src/domain ./src/domain
COPY src/sharepoint ./src/sharepoint
COPY src/papers ./src/papers
COPY src/bot ./src/bot
RUN node scripts/hosting/keepForBot.ts \
  && npm prune --omit=dev --omit=optional --ignore-scripts --no-audit --no-fund \
  && rm -rf scripts

FROM node:24-bookworm-slim
ENV NODE_ENV=production PORT=3978
WORKDIR /bot
# De bestanden zijn van root en dus voor de bot alleen te lezen. De bot schrijft zelf niets op schijf.
COPY --from=packages /bot ./
USER node
EXPOSE 3978
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "src/bot/main.ts"]
