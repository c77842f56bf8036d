/** The registries that can be asked instead of pages. */
import type { RegistryName } from '../verdict.ts';
import type { Registry } from './registry.ts';
export type RegistriesOptions = {
    /** Where registries answer instead of at their usual addresses, without a slash at the end. */
    readonly bases?: Partial<Record<RegistryName, string>>;
    /** Where Crossref answers, which tells facts about DOIs. */
    readonly crossref?: string;
    /** A token of github.com; without one GitHub is not asked: its GraphQL needs it. */
    readonly githubToken?: string;
};
/** All registries that can be asked; of the hosts they speak for, no two speak for one. */
export declare function openRegistries({ bases, crossref, githubToken }: RegistriesOptions): Registry[];
