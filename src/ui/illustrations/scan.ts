import { svg } from 'lit';
import { picture } from './picture.js';

/** A phone held before the code on a screen. */
export const scanPicture = picture(svg`
  <ellipse class="ek-tint" cx="80" cy="58" rx="72" ry="50"></ellipse>
  <rect class="ek-plain" x="10" y="16" width="88" height="62" rx="7"></rect>
  <path d="M54 78v14M38 92h32"></path>
  <path d="M34 30h11v11H34zM34 53h11v11H34zM57 30h11v11H57zM53 49h5M66 49v5M57 57v7M64 62h4"></path>
  <rect class="ek-plain" x="106" y="24" width="42" height="78" rx="8"></rect>
  <path d="M122 30h10"></path>
  <path class="ek-accent" d="M115 50v-6h6M139 50v-6h-6M115 66v6h6M139 66v6h-6M115 58h24"></path>
  <path class="ek-accent" d="M102 46 76 34M102 70 76 60" stroke-dasharray="2 5"></path>
`);
