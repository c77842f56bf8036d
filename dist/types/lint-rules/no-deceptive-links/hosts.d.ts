/** Who owns a host: registrable domains, brands with several of them, link shorteners. */
/** The registrable domain of a host, as `example.co.uk`; subdomains of one owner have the same. */
export declare function domainOf(host: string): string;
/** The host of an address with a scheme, as written, in lower case. */
export declare function hostOf(url: string): string | undefined;
/** Whether two hosts have one owner, as far as that is known. */
export declare function isSameOwner(a: string, b: string): boolean;
/** Whether a host only forwards, so that nobody sees where a link leads. */
export declare function isShortener(host: string): boolean;
