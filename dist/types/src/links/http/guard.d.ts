/** Whether an IP address is of the public internet; IPv4 addresses mapped into IPv6 count as what they are. */
export declare function isPublic(address: string): boolean;
/** The IP address that a URL names in place of a host, in any spelling that a browser takes (WHATWG URL, host parsing); undefined for names. */
export declare function literalAddress(url: URL): string | undefined;
