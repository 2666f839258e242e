import { bootstrapApplication } from '@angular/platform-browser';
import { SecurityPage } from './security-page.js';

await bootstrapApplication(SecurityPage);
