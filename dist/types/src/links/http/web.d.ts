import type { Exchange } from '../verdict.ts';
/** Names to addresses, as `dns.lookup` with `all`. */
export type Lookup = (host: string, options: {
    readonly all: true;
}, done: (error: NodeJS.ErrnoException | null, addresses: {
    readonly address: string;
    readonly family: number;
}[]) => void) => void;
export type WebOptions = {
    /** Milliseconds for each request, until its headers came. */
    readonly timeout: number;
    /** Whether an address may be contacted: public ones as a rule. */
    readonly isAllowed?: (address: string) => boolean;
    readonly lookup?: Lookup;
};
/** One request. `page` reads the text of pages up to 64 KB, `all` any text up to 2 MB, `headers` nothing. */
export type Request = {
    readonly method: 'GET' | 'HEAD' | 'POST';
    readonly url: string;
    readonly want: 'headers' | 'page' | 'all';
    readonly headers?: Readonly<Record<string, string>>;
    readonly body?: string;
    /** Headers of the answer to keep besides those that decide, in lower case: evidence is shown to people, so there are none as a rule. */
    readonly keep?: readonly string[];
};
/** What came back: the evidence, and the text of the body where it was wanted and is one; `isCut` where it went on. */
export type Response = {
    readonly exchange: Exchange;
    readonly text?: string;
    readonly isCut?: boolean;
};
/** Never rejects: failures are in the exchange. */
export type Ask = (request: Request) => Promise<Response>;
export type Web = {
    readonly ask: Ask;
    /** Whether names that surely exist can be looked up: else a name that cannot be says nothing. */
    readonly isOnline: () => Promise<boolean>;
    readonly close: () => Promise<void>;
};
/** The web. Every name is looked up once, all its addresses are checked, and one of these very addresses is dialled. */
export declare function openWeb({ timeout, isAllowed, lookup }: WebOptions): Web;
