/** nginx serving the same bytes with the same headers from disk, tuned as one would for that. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Representation } from '../../src/cache/cached-page.ts';

/** nginx makes these itself. */
const ITS_OWN = new Set(['content-type', 'content-length', 'etag', 'last-modified']);

/** Writes page and configuration into `folder`; returns the arguments to start nginx with. */
export function prepareNginx(folder: string, port: number, form: Representation): string[] {
  mkdirSync(join(folder, 'www'), { recursive: true });
  writeFileSync(join(folder, 'www', 'page'), form.body);
  const file = join(folder, 'nginx.conf');
  writeFileSync(file, configuration(folder, port, form.headers));
  return ['-c', file, '-e', join(folder, 'error.log'), '-p', folder];
}

function configuration(folder: string, port: number, headers: string[]): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  return `
daemon off; master_process off; worker_processes 1;
pid ${folder}/nginx.pid; error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off; sendfile on; tcp_nopush on; tcp_nodelay on; etag on;
  keepalive_requests 100000000; open_file_cache max=100 inactive=1h; open_file_cache_valid 1h;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    location / {
      default_type "text/html; charset=utf-8"; root ${folder}/www; try_files /page =404;
      ${addHeaders(headers)}
    }
  }
}
`;
}

function addHeaders(headers: string[]): string {
  const lines: string[] = [];
  for (let at = 0; at + 1 < headers.length; at += 2) {
    const [name = '', value = ''] = headers.slice(at, at + 2);
    if (!ITS_OWN.has(name)) lines.push(`add_header ${name} "${value.replaceAll('"', '\\"')}";`);
  }
  return lines.join('\n      ');
}
