/** The one GraphQL query that asks for many pages of GitHub: what others wrote goes in as variables, never into the text. */
import type { GithubPage } from './github-page.ts';
/** What is asked of one repository, or one owner, under the alias `r{index}`; `pages` have aliases of their own in it. */
export type Subject = {
    readonly owner: string;
    readonly name: string | undefined;
    readonly pages: readonly GithubPage[];
};
export declare const isCommit: (ref: string) => boolean;
export declare const isUsualBranch: (ref: string) => boolean;
/** Pages by repository and by owner, whose names have no case. */
export declare function subjectsOf(pages: readonly GithubPage[]): Subject[];
type Variables = Record<string, string | number>;
type Built = {
    readonly query: string;
    readonly variables: Readonly<Variables>;
};
/** `r0` is a repository, with `o0` its owner by the name in the request; an owner alone has `o0` only. */
export declare function queryOf(subjects: readonly Subject[]): Built;
export {};
