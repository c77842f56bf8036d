/** Says what is wrong with links, and with lines of the contents, in the plain language of a pull request. */
import type { Finding } from '../finding.ts';
/** `why` is absent where the first sentence says it all. */
export type Words = {
    readonly what: string;
    readonly why?: string;
};
/** What is wrong with a line of the contents, or with a heading that has none. */
export declare function contentsWords({ form, message, evidence }: Finding): Words;
/** Whether a heading lacks its line in the contents because the change took it out. */
export declare function isLostLine(message: string): boolean;
/** What is wrong with a link into this page, to another page of the repository, or to a file of it. */
export declare function targetWords({ form, message }: Finding): Words;
/** What is wrong with a link that Markdown hides or garbles. */
export declare function linkWords(form: string, message: string): Words;
/** What a message quotes, as code spans. */
export declare function quotesIn(message: string): string[];
/** A rule's message as a sentence. */
export declare function sentence(message: string): string;
