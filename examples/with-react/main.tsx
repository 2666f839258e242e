import { createRoot } from 'react-dom/client';
import { SecurityPage } from './security-page.js';

const root = document.getElementById('root');

if (root) createRoot(root).render(<SecurityPage />);
