import type { ReviewedFile } from './reviewed.ts';
/** Returns the text of a file with the hiding faults fixed; undefined where there are none. */
export declare function fixedText(file: ReviewedFile): string | undefined;
/**
 * The file with what such faults hide: `fixed` is the review of its fixed text, for the findings on their lines. Where that shows
 * nothing new, the same file comes back.
 */
export declare function withHiddenFaults(file: ReviewedFile, fixed: ReviewedFile): ReviewedFile;
