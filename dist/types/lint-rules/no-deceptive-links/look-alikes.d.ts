export declare function isWellKnown(host: string): boolean;
/** What is wrong with a host by its letters: the well-known domain that it imitates, or a mix of scripts. */
export type Guise = {
    readonly kind: 'look-alike';
    readonly known: string;
} | {
    readonly kind: 'mixed';
};
/** How a host pretends to be another; undefined for honest ones. */
export declare function guiseOf(host: string): Guise | undefined;
