/** Addresses whose scheme is missing, doubled or misspelt. */
/** What is wrong with the scheme of a target and what it should be; undefined where nothing is. `certain`: only one reading is possible. */
export declare function repairScheme(raw: string): {
    readonly fault: string;
    readonly url: string;
    readonly certain: boolean;
} | undefined;
