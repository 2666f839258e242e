/** The default of a named actor: a machine on its own says which side effect it was not given. */
export const unprovided = (name: string) => (): never => {
  throw new Error(`Actor \`${name}\` was not provided`);
};
