import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '../ui/style/mantine.css';
import '../ui/style/tokens.css';
import '../ui/style/theme.css';
import '../ui/style/global.css';
import './opening.css';
import { App } from './app.js';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
