/** What the library takes and gives where it checks links. */
import type { ConfigFile } from './config/index.ts';
import type { LinkJson, ReportJson } from './report/json.ts';
/** How links are checked; everything is optional. Nothing is read from the environment. */
export type LinkCheckOptions = {
    /** As `links` in a configuration; what is left out has its default. */
    readonly config?: LinkConfig;
    /** Most requests under way at one host; the milliseconds for each, and those after which the run ends with what it has. */
    readonly perHost?: number;
    readonly timeout?: number;
    readonly deadline?: number;
    /** Ends the run: the promise rejects with the reason of the signal. */
    readonly signal?: AbortSignal;
    /** Asks private and loopback addresses too. */
    readonly allowPrivate?: boolean;
    /** A token of github.com, for its API, which knows repositories; sent to no other host. */
    readonly githubToken?: string;
    /** The history that an earlier run came back with; `''` begins one. With it a page is called dead only after it failed for days. */
    readonly history?: string;
};
/** `links` of a configuration, as it is written. */
type LinkConfig = NonNullable<ConfigFile['links']>;
/** The report as the command line gives it as JSON, and the history for the next run where one was given. */
export type LinkCheck = ReportJson & {
    readonly links: readonly LinkJson[];
    readonly history?: string;
};
export {};
