/** What the library takes and gives. */
import type { ConfigFile } from './config/config-file.js';
import type { LinkJson, ReportJson } from './report/json-shapes.js';
/** A configuration as the text of its YAML file or as the object that it holds. */
export type ConfigInput = string | ConfigFile;
/** An `AbortSignal`, as far as it is needed: the name of the type is not known to every TypeScript project. */
export type Signal = {
    readonly aborted: boolean;
    readonly reason: unknown;
    readonly throwIfAborted: () => void;
    readonly addEventListener: (type: 'abort', listener: () => void) => void;
    readonly removeEventListener: (type: 'abort', listener: () => void) => void;
};
/** How links are checked; everything is optional. Nothing is read from the environment. */
export type LinkCheckOptions = {
    /** As `links` in a configuration; what is left out has its default. */
    readonly config?: LinkConfig;
    /** Maximum concurrent requests per host, 1 to 100. */
    readonly perHost?: number;
    /** Milliseconds for one request, 1 to 600,000. */
    readonly timeout?: number;
    /** Milliseconds after which the run ends with what it has, 0 to 86,400,000. */
    readonly deadline?: number;
    /** Ends the run: the promise rejects with the reason of the signal. */
    readonly signal?: Signal;
    /** Asks private and loopback addresses too. */
    readonly allowPrivate?: boolean;
    /** A token of github.com, for its API, which knows repositories; sent to no other host. */
    readonly githubToken?: string;
    /** The history that an earlier run came back with; `''` begins one. With it a page is called dead only after it failed for days. */
    readonly history?: string;
};
/** `links` of a configuration, as it is written. */
export type LinkConfig = NonNullable<ConfigFile['links']>;
/** The report as the command line gives it as JSON, and the history for the next run where one was given. */
export type LinkCheck = ReportJson & {
    readonly links: readonly LinkJson[];
    readonly history?: string;
};
