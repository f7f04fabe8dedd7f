import type { Host, HostEvent } from '@shared/protocol/contract';
import { contextBridge, type IpcRendererEvent, ipcRenderer } from 'electron';

/** The one bridge into the page: to ask, and to hear. Nothing of Electron itself passes over it. */
const bridge: Host = {
  ask: (request, input) => ipcRenderer.invoke('ask', request, input),
  hear(listener) {
    const pass = (_event: IpcRendererEvent, event: HostEvent) => listener(event);
    ipcRenderer.on('event', pass);
    return () => {
      ipcRenderer.off('event', pass);
    };
  },
};

contextBridge.exposeInMainWorld('worldhouse', bridge);
