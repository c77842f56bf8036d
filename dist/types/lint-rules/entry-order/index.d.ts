/** Finds entries out of the order that their section keeps, learned section by section; a section in no clear order is left alone. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as z from 'zod';
export type Options = {
    readonly locale: string;
    readonly unordered: readonly string[];
};
/** A language as `de`, `pt-BR` or `zh-Hant`. */
export declare const locale: z.ZodString;
/** `locale`: the language whose alphabet titles are sorted by; `unordered`: headings below which no order is asked for. */
export declare const options: z.ZodType<Options>;
/** Warn where an entry is out of its section's order. */
declare const entryOrder: Plugin<[unknown?], Root>;
export default entryOrder;
