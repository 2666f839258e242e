import { defineViews } from './views/define-views.js';

defineViews();
