/** Says what is wrong with links, and with lines of the contents, in the plain language of a pull request. */
import type { Finding } from '../../finding.ts';
/** `why` is absent where the first sentence says it all; `ask` is what an author can answer, which makes sense only in a conversation. */
export type Words = {
    readonly what: string;
    readonly why?: string;
    readonly ask?: string;
};
/** What is wrong with a line of the contents, or with a heading that has none; or with several of them. */
export declare function contentsWords(finding: Finding, isSeveral?: boolean): Words;
/** Whether a heading lacks its line in the contents because the change took it out. */
export declare function isLostLine(message: string): boolean;
/** Whether a line of the contents leads to a heading that the change renamed. */
export declare function isRenamedLine({ rule, form, message }: Pick<Finding, 'rule' | 'form' | 'message'>): boolean;
/** Whether a line of the contents leads nowhere, and not because its heading was renamed. */
export declare function isDeadLine(finding: Pick<Finding, 'rule' | 'form' | 'message'>): boolean;
/** What is wrong with a link into this page, to another page of the repository, or to a file of it. */
export declare function targetWords({ form, message }: Finding): Words;
/** What is wrong with a link that Markdown hides or garbles. */
export declare function linkWords(form: string, message: string): Words;
/** What a message quotes, as code spans. */
export declare function quotesIn(message: string): string[];
/** A rule's message as a sentence. */
export declare function sentence(message: string): string;
