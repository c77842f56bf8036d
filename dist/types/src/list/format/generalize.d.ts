/** One template of several shapes: what the rarer ones lack, or have besides, becomes an optional segment. */
/** A shape with the parts that its near relatives lack, or have besides, as optional segments. */
export declare function generalize(parts: readonly string[], ranked: readonly {
    readonly parts: readonly string[];
    readonly count: number;
}[], total: number): string[];
/** Parts as the text of a template. */
export declare function write(parts: readonly string[]): string;
