/** Takes images, comments and tags out of inline Markdown in linear time, also where something is opened often and never closed. */
/** The text with a space for each image; `needsTarget`: `![x]` alone is none. */
export declare function withoutImages(raw: string, { needsTarget }: {
    readonly needsTarget: boolean;
}): string;
/** The text with a space for each comment and each tag of HTML. */
export declare function withoutTags(raw: string): string;
