/** Finds entries out of the order of their section: the configured one, else the one that it clearly keeps; a section in no clear order is left alone. */
import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import * as z from 'zod';
import { type Schema } from '../options.ts';
export declare const orders: readonly ['alpha', 'date-desc', 'none'];
type Asked = {
    readonly under?: string | undefined;
    readonly order?: (typeof orders)[number] | undefined;
};
export type Options = {
    readonly locale: string;
    readonly sections: readonly Asked[];
};
/** A language as `de`, `pt-BR` or `zh-Hant`. */
export declare const locale: () => z.ZodString;
/** `locale`: the language whose alphabet titles are sorted by; `sections`: the order below headings, the first match wins. */
export declare const options: Schema<Options>;
/** Warn where an entry is out of its section's order. */
declare const entryOrder: Plugin<[unknown?], Root>;
export default entryOrder;
