/** Says a finding in the plain language of a pull request: what is wrong, and why it matters. The corrected line is shown between the two. */
import type { Finding } from '../../finding.ts';
import { type Words } from './link-words.ts';
/**
 * The words for a finding, or for several of its kind on lines of the contents; untrusted text in them is in code spans or is
 * the list's own section title.
 * @internal Exported for its tests: the words of one finding, without a comment around them.
 */
export declare function wordsFor(finding: Finding, sectionAt: (offset: number) => string, isSeveral?: boolean): Words;
/**
 * The words for the findings of one entry: what is wrong and why, each once. What is twice in its section needs no place
 * in the order, and what the two versions of a conflict both hold is no fault but the conflict. Only in a conversation can an author
 * be asked to answer.
 */
export declare function wordsForAll(findings: readonly Finding[], sectionAt: (offset: number) => string, { isConversation }?: {
    readonly isConversation?: boolean;
}): {
    readonly whats: readonly string[];
    readonly whys: readonly string[];
};
/** Whether a finding says that a conflict of versions was left behind; its marks may be read as lines of the entry above them. */
export declare function isConflict({ rule, form }: Finding): boolean;
/** Whether a finding says that a heading has no line in the contents. */
export declare function isMissingLine({ rule, form }: Finding): boolean;
