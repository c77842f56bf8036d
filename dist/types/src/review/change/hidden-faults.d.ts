import type { ReviewedFile } from './reviewed.ts';
/** The text of a file with such faults mended; undefined where there are none. */
export declare function fixedText(file: ReviewedFile): string | undefined;
/**
 * The file with what such faults hide: `mended` is the review of its mended text, for the findings on their lines. Where that shows
 * nothing new, the same file comes back.
 */
export declare function withHiddenFaults(file: ReviewedFile, fixed: ReviewedFile): ReviewedFile;
