import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Connect } from 'vite';
import { defineConfig, mergeConfig } from 'vite';
import { faultOf } from '../../src/lib/ipc/fault';
import usual from '../../vite.config';
import type { Fill } from './dashboard';
import { FakeDesk } from './desk';
import { SAVED } from './listing';

const FILLS: readonly Fill[] = ['little', 'huge', 'unscanned', 'nothing'];

/** The fake desk behind the bridge's addresses: DESK_ROWS, DESK_LANGUAGE, DESK_THEME, DESK_INCIDENTS, DESK_FILL, DESK_STALE and DESK_PORT say which. */
function bridge(): Connect.NextHandleFunction {
  const desk = new FakeDesk(Number(process.env['DESK_ROWS'] ?? '20000'));
  desk.pace = Number(process.env['DESK_PACE'] ?? '120');
  desk.settings = { ...desk.settings, language: process.env['DESK_LANGUAGE'] ?? '' };
  desk.looks = { ...desk.looks, theme: process.env['DESK_THEME'] ?? 'system' };
  desk.dashboard.stale = process.env['DESK_STALE'] !== undefined;
  desk.dashboard.fill = FILLS.find((fill) => fill === process.env['DESK_FILL']) ?? 'usual';
  if (process.env['DESK_VIEWS'] !== 'none') desk.saved = SAVED;
  desk.incidents = process.env['DESK_INCIDENTS'] !== 'none';

  async function answer(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    try {
      const content: unknown = JSON.parse(await text(request));
      response.end(JSON.stringify(await desk.ask(name, content)));
    } catch (thrown) {
      response.statusCode = 422;
      response.end(JSON.stringify(faultOf(thrown)));
    }
  }

  return (request, response, next) => {
    const name = /^\/rpc\/(\w+)$/.exec(request.url ?? '')?.[1];
    if (name !== undefined) void answer(request, response, name);
    else if (request.url === '/events') {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const stop = desk.listen((notice) => response.write(`data: ${JSON.stringify(notice)}\n\n`));
      request.on('close', stop);
    } else next();
  };
}

export default defineConfig(mergeConfig(usual, {
  root: new URL('../..', import.meta.url).pathname,
  preview: { port: Number(process.env['DESK_PORT'] ?? '4173'), strictPort: true },
  plugins: [{
    name: 'fake-desk',
    configurePreviewServer: (server: { middlewares: Connect.Server }) => void server.middlewares.use(bridge()),
    configureServer: (server: { middlewares: Connect.Server }) => void server.middlewares.use(bridge()),
  }],
}));
