/** How large a configuration may be: at least ten times what `init` writes for long lists, and so small that the one of an untrusted pull request is previewed at once. */
import { type Document } from 'yaml';
import type { Config } from './schema.ts';
export declare const limits: {
    /** Characters of the file. */
    readonly text: 100000;
    /** Keys and values in all, and how deep they nest. */
    readonly nodes: 10000;
    readonly depth: 20;
    /** Characters of one key or value. */
    readonly value: 2000;
    /** Templates and examples in all lists, and patterns of files. */
    readonly templates: 300;
    readonly files: 500;
};
/** Says what is too much, and where in the text. */
export type Excess = {
    readonly message: string;
    readonly offset: number;
};
/** The first thing of a document that goes beyond the limits, or a key that is twice in one place; without recursion, so that no nesting is too deep for it. */
export declare function findExcess({ contents }: Document.Parsed): Excess | undefined;
/** What a configuration has too many of; undefined where it is within the limits. */
export declare function tooMany(config: Config): string | undefined;
