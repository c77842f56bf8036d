/** What is known about a link: the verdict, the evidence it rests on, and what else a registry said. */
/** Only `dead` may fail anything. */
export type Verdict = {
    readonly kind: 'alive';
} | {
    readonly kind: 'moved';
    readonly to: string;
    readonly permanent: boolean;
} | {
    readonly kind: 'dead';
    readonly reason: DeadReason;
} | {
    readonly kind: 'blocked';
    readonly by: 'challenge' | 'refusal' | 'login' | 'rate-limit';
} | {
    readonly kind: 'suspect';
    readonly reason: SuspectReason;
} | {
    readonly kind: 'unknown';
    readonly reason: UnknownReason;
} | {
    readonly kind: 'excluded';
    readonly by: 'private-address' | 'special-name' | 'configuration' | 'ignored';
};
/** `no-address`: what is written there is no address at all. */
export type DeadReason = 'not-found' | 'gone' | 'no-such-host' | 'no-such-identifier' | 'no-address';
/**
 * `search-page`: redirects to a search; `shared-page`: redirects where many other links end too; `suspended`: the account is
 * closed; `placeholder`: a server's default page, or one under construction; `script-redirect`: only a script leads on.
 */
export type SuspectReason = 'home-page' | 'search-page' | 'shared-page' | 'soft-not-found' | 'parked' | 'suspended' | 'placeholder' | 'script-redirect' | 'hijacked' | 'missing-anchor';
/**
 * `failing`: it fails for good, but not yet often enough to be called dead; `not-asked`: the time of the run was over;
 * `one-page`: its host shows the same page whatever the address.
 */
export type UnknownReason = 'time-out' | 'server-error' | 'network' | 'certificate' | 'redirect-loop' | 'unverifiable' | 'one-page' | 'maintenance' | 'failing' | 'not-asked';
export type Failure = 'no-such-host' | 'network' | 'time-out' | 'certificate' | 'private-address' | 'not-asked';
/** One request that was made, as evidence; `status` is absent where no answer came, then `error` says why. */
export type Exchange = {
    readonly method: 'GET' | 'HEAD' | 'POST';
    readonly url: string;
    readonly status?: number;
    /** Milliseconds until the headers came, or until it failed. */
    readonly ms: number;
    /** How many requests were under way for it at once, where it took long. */
    readonly tries?: number;
    /** When it was sent, in milliseconds since 1970. */
    readonly at?: number;
    /** The headers that decided, names in lower case. */
    readonly headers?: Readonly<Record<string, string>>;
    readonly error?: Failure;
    /** What the system called the failure, as `CERT_HAS_EXPIRED`. */
    readonly detail?: string;
};
/** Who was asked: the server of the page, or a registry that knows its identifier; `memory`: nobody, it was asked lately. */
type Via = 'http' | 'memory' | RegistryName;
export type RegistryName = 'doi' | 'arxiv' | 'github' | 'huggingface' | 'pubmed' | 'openreview' | 'pypi' | 'npm' | 'youtube' | 'x' | 'appstore' | 'gitlab' | 'forgejo' | 'crates';
/** What is known of a repository; what nobody could tell is absent. Days are as 2026-01-31. */
export type RepositoryFacts = {
    readonly stars?: number;
    /** The day on which the repository was made, which is not that of its first commit. */
    readonly created?: string;
    /** The day of the newest commit on its default branch. */
    readonly committed?: string;
    readonly archived?: boolean;
    readonly fork?: boolean;
    /** The licence's SPDX identifier; null where there surely is none. */
    readonly license?: string | null;
    readonly readme?: boolean;
    readonly topics?: readonly string[];
    /** Files at its root, by name, as far as somebody asked for them. */
    readonly files?: Readonly<Record<string, boolean>>;
    /** People who committed to it, bots aside; `atLeast` where there are more than were counted. */
    readonly contributors?: {
        readonly count: number;
        readonly atLeast: boolean;
    };
};
/** What is known of a package. */
export type PackageFacts = {
    /** The days of its first and its newest release. */
    readonly created?: string;
    readonly released?: string;
    /** Downloads in the last month. */
    readonly downloads?: number;
};
/** What the answer of a registry holds besides whether something exists. */
export type Facts = {
    readonly title?: string;
    readonly year?: number;
    /** A repository, or a package, that is read-only for good. */
    readonly archived?: boolean;
    /** A package that its maintainers ask not to use any more, and their words. */
    readonly deprecated?: string;
    /** A paper that was retracted by its publisher, or withdrawn by its authors. */
    readonly retracted?: boolean;
    readonly withdrawn?: boolean;
    /** Where a preprint was published: a DOI, or a journal reference as the authors wrote it. */
    readonly published?: string;
    readonly stars?: number;
    /** The day of the last push, as 2026-01-31. */
    readonly pushed?: string;
    /** The day on which a repository was made. */
    readonly created?: string;
    /** The licence's SPDX identifier. */
    readonly license?: string;
    /** A repository that surely has no licence; of one that is not recognised nobody knows. */
    readonly unlicensed?: true;
    /** What the rules of a list are about, where somebody asked for it. */
    readonly repository?: RepositoryFacts;
    readonly package?: PackageFacts;
};
/** The verdict on one address; `via` is how it was found out. */
export type Judgement = {
    readonly url: string;
    readonly verdict: Verdict;
    readonly via: Via;
    readonly requests: readonly Exchange[];
    /** What the page calls itself. */
    readonly title?: string;
    /** The day on which it was asked, where that was for another list: what is known of it is shared. */
    readonly askedOn?: string;
    /** The page calls itself what the list calls it. */
    readonly confirmed?: true;
    /** The page shares no word with what the list says, nor with its address. */
    readonly unrelated?: true;
    readonly facts?: Facts;
    /** The verdict follows from the other links of the host: it was not requested by itself, or its host refuses everything. */
    readonly inferred?: 'host-refuses' | 'host-limits';
    /** With a memory: the days on which it failed, first and last, and how often; the day it last answered. */
    readonly failing?: {
        readonly since: string;
        readonly times: number;
    };
    readonly lastAlive?: string;
    /** A capture of the page from when it was alive. */
    readonly archive?: string;
};
export {};
