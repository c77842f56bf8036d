import type { ReviewedFile } from './reviewed.ts';
/** The text of a file with such faults mended; undefined where there are none. */
export declare function mendedText(file: ReviewedFile): string | undefined;
/**
 * The file with what such faults hide: `mended` is the review of its mended text, for the findings on their lines. Where that shows
 * nothing new, the same file comes back.
 */
export declare function seeThrough(file: ReviewedFile, mended: ReviewedFile): ReviewedFile;
