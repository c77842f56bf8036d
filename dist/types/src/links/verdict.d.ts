/** What is known about a link: the verdict and the evidence it rests on. */
/** Only `dead` may fail anything. */
export type Verdict = {
    readonly kind: 'alive';
} | {
    readonly kind: 'moved';
    readonly to: string;
    readonly permanent: boolean;
} | {
    readonly kind: 'dead';
    readonly reason: 'not-found' | 'gone' | 'no-such-host';
} | {
    readonly kind: 'blocked';
    readonly by: 'challenge' | 'refusal' | 'login' | 'rate-limit';
} | {
    readonly kind: 'suspect';
    readonly reason: 'home-page';
} | {
    readonly kind: 'unknown';
    readonly reason: 'time-out' | 'server-error' | 'network' | 'certificate' | 'unverifiable';
} | {
    readonly kind: 'excluded';
    readonly by: 'private-address';
};
export type Failure = 'no-such-host' | 'network' | 'time-out' | 'certificate' | 'private-address';
/** One request that was made, as evidence; `status` is absent where no answer came, then `error` says why. */
export type Exchange = {
    readonly method: 'GET';
    readonly url: string;
    readonly status?: number;
    /** Milliseconds until the headers came, or until it failed. */
    readonly ms: number;
    /** The headers that decided, names in lower case. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly error?: Failure;
};
/** The verdict on one address; `via` is how it was found out. */
export type Judgement = {
    readonly url: string;
    readonly verdict: Verdict;
    readonly via: 'http';
    readonly requests: readonly Exchange[];
};
