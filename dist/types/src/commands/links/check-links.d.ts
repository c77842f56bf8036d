/** `links`: whether the addresses in lists still answer, as a report of findings and of every link. */
import type { Config } from '../../config/schema.ts';
import { type LinkPorts, type LinkRun } from '../../links/check.ts';
import type { Memory } from '../../links/memory/memory.ts';
import type { LinkReport, Report } from '../../report/report.ts';
import type { Source } from '../local/check.ts';
import { type Place } from './find-links.ts';
/** What a run of links takes besides the lists. */
export type LinkRequest = {
    readonly config: Config['links'];
    /** Of github.com, and of no other GitHub. */
    readonly githubToken?: string;
    readonly memory?: Memory;
    /** The day on which the line of a link was written, as far as a history knows. */
    readonly addedOn?: (path: string, line: number) => string | undefined;
    /** Wanted of the command line, stronger than the configuration. */
    readonly perHost?: number;
    readonly deadline?: number;
    readonly pauses?: readonly number[];
    /** Ends the run with what it has. */
    readonly signal?: AbortSignal;
};
/** The report, and the memory of the run where there was one. */
export type LinkOutcome = {
    readonly report: Report;
    readonly memory: Memory | undefined;
};
/** The addresses of every list, judged; each is checked once, wherever it is. */
export declare function checkLinks(sources: readonly Source[], ports: LinkPorts, request: LinkRequest): Promise<LinkOutcome>;
/** What was found out about the links at some places. */
export type CheckedPlaces = {
    readonly run: LinkRun;
    readonly links: readonly LinkReport[];
    /** What a person should know besides, one line each. */
    readonly notes: readonly string[];
};
/** The addresses at some places of lists, judged; each is checked once. */
export declare function checkPlaces(places: readonly Place[], ports: LinkPorts, request: LinkRequest): Promise<CheckedPlaces>;
/** The address of a link as it is checked. */
export declare function hrefOf({ link }: Place): string;
