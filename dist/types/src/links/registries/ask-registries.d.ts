/** Which addresses registries can check, and their answers, in batches. */
import type { PacedAsk } from '../http/pace.ts';
import type { RegistryName } from '../verdict.ts';
import type { Answer, Registry } from './registry.ts';
/** What registries are asked with: the web at a pace, a clock, and the milliseconds before something is asked again. */
export type RegistryTools = {
    readonly ask: PacedAsk;
    readonly sleep: (ms: number) => Promise<void>;
    readonly now: () => number;
    readonly pauses: readonly number[];
};
export type Asked = {
    readonly via: RegistryName;
    readonly answer: Answer | undefined;
};
/** A promise of an answer for each address that a registry knows; all are under way when this comes back. */
export declare function askRegistries(addresses: readonly string[], registries: readonly Registry[], tools: RegistryTools): ReadonlyMap<string, Promise<Asked>>;
