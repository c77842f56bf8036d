/** Checks many addresses in one run: exceptions and memory first, then registries, then pages, and last what the answers say about whole hosts. */
import { type Exceptions } from './exceptions.ts';
import type { Ask } from './http/web.ts';
import { type Archive } from './memory/archive.ts';
import { type Memory, type Policy } from './memory/memory.ts';
import type { Registry } from './registries/registry.ts';
import type { About } from './suspect.ts';
import type { Judgement } from './verdict.ts';
export type LinkPorts = {
    readonly ask: Ask;
    /** Whether the network is there at all. */
    readonly isOnline: () => Promise<boolean>;
    /** Comes back after a while, or at once when the signal says that the run is over. */
    readonly sleep: (ms: number, over?: AbortSignal) => Promise<void>;
    /** Milliseconds since 1970. */
    readonly now: () => number;
    /** Called after each judged address with how many are done, and what was found. */
    readonly progress?: (done: number, total: number, judgement: Judgement) => void;
};
/** A link to judge, and what the list says of it; nothing where nothing is to be compared. */
export type Wanted = {
    readonly url: string;
    readonly about?: About;
};
export type LinkOptions = {
    /** Most requests under way at one host, and in all. */
    readonly perHost: number;
    readonly total?: number;
    /** Milliseconds before the first and the second time that a failed link is asked again. */
    readonly pauses?: readonly number[];
    /** Milliseconds after which the run ends with what it has. */
    readonly deadline?: number;
    /** Ends the run with what it has, as the deadline does. */
    readonly signal?: AbortSignal;
    readonly registries?: readonly Registry[];
    readonly exceptions?: Exceptions;
    readonly memory?: Memory;
    readonly policy?: Policy;
    readonly archive?: Archive & {
        readonly addedOn?: (url: string) => string | undefined;
    };
};
export type LinkRun = {
    /** One for each different URL that was given, in that order. */
    readonly judgements: readonly Judgement[];
    /** Whether nothing could be reached at all: then nothing was judged. */
    readonly offline: boolean;
    /** How many addresses were not asked because the time was over. */
    readonly left: number;
    /** Hosts that refuse every request, with how many of the links are theirs. */
    readonly refusing: readonly {
        readonly host: string;
        readonly links: number;
    }[];
    readonly memory: Memory | undefined;
};
/** The day, in UTC, of a time. */
export declare function dayOf(now: number): string;
/** A judgement for each URL; places on pages are judged with their page, which is requested once. */
export declare function checkUrls(wanted: readonly Wanted[], ports: LinkPorts, options: LinkOptions): Promise<LinkRun>;
/** What is requested: the address without the place on the page. */
export declare function addressOf(url: string): string;
