/** The registrable domain of a host; the host itself where it has none, as addresses and names of one label. */
export declare function domainOf(host: string): string;
