import { mount } from 'svelte';
import SecurityPage from './SecurityPage.svelte';

const target = document.getElementById('root');

if (target) mount(SecurityPage, { target });
