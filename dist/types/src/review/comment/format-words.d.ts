/** Says in the plain language of a pull request how the other entries are written: what to do first, and what it rests on. */
import type { Finding } from '../../finding.ts';
import { type Words } from './link-words.ts';
/** What to do where an entry or a label differs from what the list keeps; undefined where the finding rests on nothing learned. */
export declare function learnedWords({ evidence }: Finding): Words | undefined;
/** What to do about spaces, bullets and indentation. */
export declare function spacingWords({ form, message, evidence }: Finding): Words;
/** What to do where an entry differs from its configured format in some place; undefined where the message does not name it. */
export declare function templateWords(message: string): Words | undefined;
/** What is between the quotes of a message "Unexpected X<link>PLACE, expected `Y` and N more"; it holds text of a list, so nothing is searched twice. */
export declare function partsOf(message: string, link: string): {
    isNothing: boolean;
    place: string | undefined;
    more: string | undefined;
} | undefined;
