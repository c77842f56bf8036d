import type { Answer, Registry } from './registry.ts';
import type { RegistryName } from './verdict.ts';
import type { Tools } from './visit.ts';
export type Asked = {
    readonly via: RegistryName;
    readonly answer: Answer | undefined;
};
/** A promise of an answer for each address that a registry knows; all are under way when this comes back. */
export declare function askRegistries(addresses: readonly string[], registries: readonly Registry[], tools: Tools): ReadonlyMap<string, Promise<Asked>>;
