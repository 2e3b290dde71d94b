import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that is not the page's, takes anything from anybody, and keeps the paths it was asked for. */
export interface ForeignServer {
  readonly origin: string;
  readonly asked: Set<string>;
  readonly close: () => void;
}

export async function foreignServer(): Promise<ForeignServer> {
  const asked = new Set<string>();
  const server = createServer(({ url = '' }, response) => {
    asked.add(url.replace(/\?.*/, ''));
    const type = url.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(200, { 'content-type': type, 'access-control-allow-origin': '*' });
    response.end(url.endsWith('.js') ? '0;' : '<!doctype html><title>Foreign</title>');
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    asked.add(url);
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    // Another name than the page's own, so another site as well.
    origin: `http://localhost:${port}`,
    asked,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
