// Pixi must not make code of strings: the page's policy forbids it, and rightly.
import 'pixi.js/unsafe-eval';
import '@fontsource-variable/inter/opsz.css';
import './style/index.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App';
import { connectHost } from './host/ask';
import { findHost } from './host/bridge';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no root');

connectHost(await findHost());
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
