/** Why a sentence is not tried. It is told, so that nobody takes what was skipped for what was kept. */
export const noClock = 'The clock of this server cannot be moved.';
export const noProof = 'This server asks for no proof of who the person is before this.';
export const noLimit = 'It is said that there is no limit.';
export const noLock = 'It is said that this server never stops taking codes.';
export const noPause = 'Another may be asked for at once.';
export const noRefused = 'It is not said that policy refuses any destination.';
export const noSessionEnd = 'This server does not say when the session ends.';
export const noVerification = 'It is said that this server does not verify credentials.';
export const noMore = 'No more codes can be made.';
export const noTrouble = 'Nothing can go wrong here on demand.';
export const noAccounts = 'Accounts of other kinds are not played.';
export const ownNumberOnly = 'The person may give no number.';
export const oneQuestion = 'There is one question.';

/** What the adapter has left out. */
export function no(call: string): string {
  return `There is no ${call} here.`;
}
