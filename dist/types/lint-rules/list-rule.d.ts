/** Makes a remark-lint rule of a pure generator over the curated list; the list is read once per file, however many rules look at it. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import { type Problem } from '../src/finding.ts';
import { type Document } from '../src/list/document.ts';
import type { Entry } from '../src/list/entry.ts';
import { type Position } from '../src/list/markdown/span.ts';
import type { Schema } from './options.ts';
/** An entry and its document. */
type Placed = {
    readonly entry: Entry;
    readonly document: Document;
};
/** Where another file of the same list has a work. */
export type Listed = {
    readonly path: string;
    readonly place: Position;
    /** Whether it was there in the base. */
    readonly isInBase: boolean;
};
/** What a rule may know besides the list itself. Under plain remark all of it is absent. The base is the list before a proposed change. */
export type Context = {
    /** The base, from which formats are learned. Absent: the list itself. */
    readonly baseList?: Document;
    /** For each section of the list its section in `baseList`, both as indexes; new sections are absent. */
    readonly baseSections?: ReadonlyMap<number, number>;
    /** Entries of the list that are in the base too: of two duplicates the other one is reported. */
    readonly inBase?: ReadonlySet<Entry>;
    /** Returns the entry of the base that became this entry; undefined for a new one. */
    readonly before?: (entry: Entry) => Placed | undefined;
    /** Entries of the base, from all changed files, that the change removes. */
    readonly lost?: readonly Placed[];
    /** The works in the other files of the same list, by the keys of `workOf`. */
    readonly otherFiles?: ReadonlyMap<string, Listed>;
    /** Whether a path, relative to the repository's root, exists there; absent where nobody knows. */
    readonly exists?: (path: string) => boolean;
    /** Whether a page of the repository has an anchor, as `#a`; undefined where that page cannot be read, absent where none can. */
    readonly hasAnchor?: (path: string, anchor: string) => boolean | undefined;
};
/** The other files of a list's repository. */
export type RepositoryFiles = Pick<Context, 'exists' | 'hasAnchor'>;
/** A text as rules see it: garbled text repaired, with the way back to the offsets of what was given. */
export type Reading = {
    readonly document: Document;
    readonly context: Context;
    /** An offset of the document as an offset of the given text without its byte-order mark. */
    readonly toGiven: (offset: number) => number;
    /** The given text without its byte-order mark. */
    readonly text: string;
    /** Where the lines of the given text start. */
    readonly lines: readonly number[];
    /** The parts of `text` that are not judged: the rules read spaces instead. */
    readonly unjudged: readonly Unread[];
};
/** A line, from 1, that is too long; without one the whole text, which would be too much work. */
export type Unread = {
    readonly line?: number;
    readonly reason: string;
};
export type Check<Options> = (list: Document, options: Options, context: Context) => Iterable<Problem>;
/** Where each rule is explained. */
export declare function helpUrl(name: string): string;
/** Reads a text for rules; garbled text is repaired first, so that one fault is not reported as a hundred. */
export declare function read(source: string, path: string, context?: Context): Reading;
/** What is said of a text that takes more work than texts of its length do. */
export declare const tooMuch: Unread;
/** Lends a reading to the rules that will run on a file. */
export declare function lendReading(file: VFile, reading: Reading): void;
/** The problems that travel with their messages to `lint.ts`; other unified tools use `expected` alone. */
export declare const problems: WeakMap<object, Problem>;
/**
 * A rule for any remark configuration. `schema` checks the options and holds their defaults; `defaults.json` is made from it.
 * The origin must be `remark-lint:<name>`, or comments in the text could not switch the rule off.
 * A list that a script writes is no matter of rules, but of the one that says so; nor is what a bot keeps in it.
 */
export declare function listRule<Options>(name: string, schema: Schema<Options>, check: Check<Options>, { speaksOfGenerated }?: {
    readonly speaksOfGenerated?: boolean;
}): Plugin<[unknown?], Root>;
/** Whether a script writes the list. A proposed change cannot say so of a list that people write. */
export declare function isGenerated(list: Document, { baseList }: Context): boolean;
export {};
