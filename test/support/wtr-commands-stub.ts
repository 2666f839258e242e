// @open-wc/semantic-dom-diff imports the snapshot commands of @web/test-runner; Vitest has no such server.
const unavailable = (): never => {
  throw new Error('shadowDom.to.equalSnapshot() needs @web/test-runner; use toMatchSnapshot');
};

export const getSnapshotConfig = unavailable;
export const getSnapshot = unavailable;
export const saveSnapshot = unavailable;
