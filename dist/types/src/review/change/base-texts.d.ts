/** Reads the texts of the base once for many reviews. */
import { type Reading } from '../../../lint-rules/list-rule.ts';
/** A text of the base as the rules see it; the caller gives it its context. */
export declare function readBaseText(source: string, path: string): Reading;
