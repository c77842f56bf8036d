/** Which links are not asked for: those that the configuration leaves out, and those ignored for a while with a reason. */
import type { Verdict } from './verdict.ts';
/** One exception: an address, or a pattern in which `*` stands for anything; until a day, the last on which it holds. */
export type Ignored = {
    readonly url: string;
    readonly until?: string | undefined;
    readonly reason: string;
};
export type Exceptions = {
    readonly exclude: readonly string[];
    readonly ignore: readonly Ignored[];
};
/** The verdict of an exception for a URL on a day; undefined where there is none. */
export declare function exceptionFor(url: string, { exclude, ignore }: Exceptions, day: string): Extract<Verdict, {
    kind: 'excluded';
}> | undefined;
/** A line for each exception that is over, and for each that no link needs any more. */
export declare function sayOver({ ignore }: Exceptions, urls: readonly string[], day: string): string[];
/** Whether a pattern fits a whole text; `*` stands for anything. Linear: the parts between the stars are looked for from left to right. */
export declare function matches(pattern: string, text: string): boolean;
