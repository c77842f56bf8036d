import type { ReviewedFile } from './introduced.ts';
/**
 * The file with what such faults hide: reviewed again as if they were mended, for the findings on their lines. Where that shows
 * nothing new, the same file comes back.
 */
export declare function seeThrough(file: ReviewedFile, again: (text: string) => ReviewedFile): ReviewedFile;
