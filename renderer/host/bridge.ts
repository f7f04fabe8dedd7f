import type { Host } from '@shared/protocol/contract';

/** The door that this page came by: the desktop window's bridge, else a socket with the key of the address. */
export async function findHost(): Promise<Host> {
  if (window.worldhouse) return window.worldhouse;
  const { socketHost } = await import('./socketHost');
  return socketHost(new URLSearchParams(window.location.search).get('token') ?? '');
}
