import type { Facts, Verdict } from '../verdict.ts';
import type { Answer, Reply, Send } from './registry.ts';
export declare const alive: Verdict;
export declare const dead: (reason: 'not-found' | 'gone' | 'no-such-identifier') => Verdict;
export declare const movedTo: (to: string) => Verdict;
/** An answer with what is known; without anything the page itself is asked. */
export declare function answer(requests: Answer['requests'], verdict?: Verdict, facts?: Facts): Answer;
/** Asks one question for each identifier, all handed to `send`, which keeps the pace. */
export declare function askEach(ids: readonly string[], send: Send, one: (id: string, send: Send) => Promise<Answer>): Promise<Map<string, Answer>>;
/** The JSON of an answer with one of the statuses; undefined where it has another, is cut off, or is no JSON. */
export declare function jsonOf(reply: Reply, ...statuses: readonly number[]): unknown;
/** What is under the names, one inside the other; own properties only, so that `__proto__` is a name like others. */
export declare function at(value: unknown, ...names: readonly (string | number)[]): unknown;
export declare const listAt: (value: unknown, ...names: readonly (string | number)[]) => readonly unknown[];
/** Text that is not empty, else undefined. */
export declare function textAt(value: unknown, ...names: readonly (string | number)[]): string | undefined;
/** A title as one line: entities resolved, the markup that journals put into titles left out. */
export declare function lineOf(text: string | undefined): string | undefined;
/** The year of four digits that a date begins with. */
export declare function yearOf(date: unknown): number | undefined;
/** A part of facts: the value under its name, or nothing where there is none. */
export declare function fact<Name extends keyof Facts>(name: Name, value: Facts[Name] | undefined): Facts;
/** The path of an address, decoded, without the slash at its start; undefined where it cannot be sent on as it is. */
export declare function pathOf(url: URL): string | undefined;
/** A path with every part encoded. */
export declare const encodePath: (path: string) => string;
/** Whether the address is of the web and of one of the hosts, at their usual port. */
export declare function isAt(url: URL, ...hosts: readonly string[]): boolean;
