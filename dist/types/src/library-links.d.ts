import type { Config } from './config/index.ts';
import type { LinkCheck, LinkCheckOptions } from './library-types.ts';
/**
 * Checks the links of texts, and closes every connection before it comes back.
 * @throws {TypeError} for a number that makes no sense or a history that is none, and what the signal was aborted with.
 */
export declare function checkTexts(sources: readonly {
    readonly path: string;
    readonly text: string;
}[], { perHost, timeout, deadline, signal, allowPrivate, githubToken, history }: Omit<LinkCheckOptions, 'config'>, config: Config['links']): Promise<LinkCheck>;
