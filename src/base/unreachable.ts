/** Ends an exhaustive switch: the compiler objects when a member of the union has no case. */
export const unreachable = (value: never): never => {
  throw new Error(`no case for ${JSON.stringify(value)}`);
};
