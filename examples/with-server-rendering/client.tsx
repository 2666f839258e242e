import 'enrollkit/security-info';
import { createDemoAdapter } from 'enrollkit/adapters/demo';
import { hydrateRoot } from 'react-dom/client';
import { SecurityPage } from './page.js';

const root = document.getElementById('root');

if (root) hydrateRoot(root, <SecurityPage createAdapter={createDemoAdapter} />);
