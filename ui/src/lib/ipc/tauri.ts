import { invoke, isTauri } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { Notice } from './generated';
import type { Transport } from './transport';

/** Whether this page runs inside the desktop window. */
export const insideTheWindow = isTauri;

/** The desktop window: one command, one event channel. */
export const tauri: Transport = {
  ask: (name, ask) => invoke('rpc', { name, ask }),
  listen(handler) {
    const stop = listen<Notice>('desk', (event) => handler(event.payload));
    return () => void stop.then((unlisten) => unlisten());
  },
};
