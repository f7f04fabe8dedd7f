/**
 * Stands in for 'electron' in unit tests, which run in plain Node. It offers nothing on purpose: code that is
 * worth a unit test takes what it needs of Electron as an argument.
 */
export const app = undefined;
export const BrowserWindow = undefined;
export const contextBridge = undefined;
export const ipcMain = undefined;
export const ipcRenderer = undefined;
export default {};
