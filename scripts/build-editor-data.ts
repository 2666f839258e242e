import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { describedElements } from './editor/manifest.js';
import { cssData, htmlData } from './editor/vs-code-data.js';
import { webTypes } from './editor/web-types.js';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const elements = describedElements();

mkdirSync('dist/editor', { recursive: true });
for (const [name, data] of Object.entries({
  'vscode.html-custom-data.json': htmlData(elements),
  'vscode.css-custom-data.json': cssData(elements),
  'web-types.json': webTypes(version, elements),
}))
  writeFileSync(`dist/editor/${name}`, `${JSON.stringify(data, null, 2)}\n`);
