/** Which links are not checked: those that the configuration excludes, and those ignored for a while with a reason. */
import type { Verdict } from './verdict.ts';
/** One exception: an address, or a pattern in which `*` stands for anything; until a day, the last on which it holds. */
type Ignored = {
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
export {};
