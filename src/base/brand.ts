declare const brand: unique symbol;

/** A `Base` that only the functions which know its unit may make. */
export type Brand<Base, Name extends string> = Base & { readonly [brand]: Name };
