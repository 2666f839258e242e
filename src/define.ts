import { EnrollkitOverview } from './overview/enrollkit-overview.js';
import { EnrollkitSecurityInfo } from './security-info/enrollkit-security-info.js';
import { EnrollkitSignInPrompt } from './sign-in-prompt/enrollkit-sign-in-prompt.js';
import { defineElements } from './ui/define-elements.js';
import { EnrollkitWizard } from './wizard/enrollkit-wizard.js';

/** Every public tag. Importing this module registers them; what is inside of them is registered when it is needed. */
defineElements({
  'enrollkit-wizard': EnrollkitWizard,
  'enrollkit-security-info': EnrollkitSecurityInfo,
  'enrollkit-sign-in-prompt': EnrollkitSignInPrompt,
  'enrollkit-overview': EnrollkitOverview,
});

// With them come the types of what `querySelector` finds by these tags, and of what is listened to there.
export type * from './overview/define.js';
export type * from './security-info/define.js';
export type * from './sign-in-prompt/define.js';
export type * from './wizard/define.js';
