/** Says in the plain language of a pull request what happened to a link that was checked. */
import type { Finding } from '../../finding.ts';
import { type Words } from './link-words.ts';
/** The words for a link that does not answer as it should. What a page or a registry calls itself is in a code span. */
export declare function aliveWords({ form, message }: Finding): Words;
