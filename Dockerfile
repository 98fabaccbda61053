# One image for set-up, API and workers. Debian, since Temporal's native core and Chromium need glibc.
FROM node:24.21.0-bookworm-slim

# What the Chromium of the packages links to.
RUN apt-get update \
  && apt-get install --yes --no-install-recommends libexpat1 libnspr4 libnss3 \
  && rm -rf /var/lib/apt/lists/*

RUN install --directory --owner=node --group=node --mode=0700 /app /data
USER node
WORKDIR /app

COPY --chown=node:node package.json package-lock.json ./
# The same as start/bootstrap.mjs: keeps to the versions and checksums of the lock file.
RUN npm ci --no-audit --no-fund && npm cache clean --force

COPY --chown=node:node . .
RUN node --disable-warning=ExperimentalWarning deploy/build.ts

VOLUME /data
ENTRYPOINT ["node", "--disable-warning=ExperimentalWarning", "--enable-source-maps"]
CMD ["deploy/serve.ts"]
