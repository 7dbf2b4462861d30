import { CACHING, headersFor } from "./headers.ts";
import type { Own } from "./policy.ts";

/** A site for nginx 1.25.1 or newer that serves the tab at `host`. Source: nginx docs, ngx_http_headers_module, _map. */
export function nginx(host: string, own: Own): string {
  const rules = CACHING.filter(({ route }) => route !== undefined);
  const others = CACHING.find(({ route }) => route === undefined);
  return `# Procesmatig werken: de tab. Gemaakt door npm run hosting; verander scripts/hosting, niet dit bestand.
map $uri $procesmatig_werken_caching {
  default "${others?.value ?? "no-store"}";
${rules.map(({ expression, value }) => `  "~${expression}" "${value}";`).join("\n")}
}

server {
  listen 80;
  listen [::]:80;
  server_name ${host};
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl;
  listen [::]:443 ssl;
  http2 on;
  server_name ${host};

  # Het certificaat van de gemeente.
  ssl_certificate /etc/ssl/${host}/fullchain.pem;
  ssl_certificate_key /etc/ssl/${host}/privkey.pem;
  ssl_protocols TLSv1.2 TLSv1.3;

  # De inhoud van dist/tab.
  root /var/www/${host};
  index index.html;
  server_tokens off;
  charset utf-8;
  gzip on;
  gzip_types text/css application/javascript application/json application/wasm text/plain;

  # Alle kopregels staan hier: in een location gezet zouden ze de andere daar laten vervallen.
${headersFor(own)
  .map(({ name, value }) => `  add_header ${name} "${value}" always;`)
  .join("\n")}
  # Zonder always: dat iets er niet is, onthoudt geen browser.
  add_header Cache-Control $procesmatig_werken_caching;

  location / {
    limit_except GET {
      deny all;
    }
    try_files $uri $uri/ =404;
  }
}
`;
}
