/** What a proposed change introduced: its findings compared with those of the base, entry by entry. Pure; takes whole texts. */
import { type RepositoryFiles } from '../../../lint-rules/list-rule.ts';
import { type RuleSettings } from '../../lint.ts';
import type { Change, Reviewed } from './reviewed.ts';
export type ReviewSettings = {
    /** The rules' settings for a path. */
    readonly rulesFor?: (path: string) => RuleSettings;
    readonly repositoryFiles?: RepositoryFiles;
    /** Files with the same number are one list; undefined for a list of its own. */
    readonly groupOf?: (path: string) => number | undefined;
};
/**
 * Reviews all changed files of a proposal together, so that an entry that moved between them is not new in either. What a broken
 * link hides is found as well.
 */
export declare function reviewChanges(changes: readonly Change[], settings?: ReviewSettings): Reviewed;
