/** What the configuration asks of single fields: date shapes, wraps and labels of links, terminators, case, length, allowed values. */
import * as z from 'zod';
import type { Edit } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import { type Entry } from '../../src/list/entry.ts';
import type { Span } from '../../src/list/markdown/span.ts';
export declare const fieldOptions: () => z.ZodObject<{
    shape: z.ZodOptional<z.ZodArray<z.ZodString>>;
    wrap: z.ZodOptional<z.ZodEnum<{
        "[[x](u)]": "[[x](u)]";
        "[[x]](u)": "[[x]](u)";
        "[x](u)": "[x](u)";
    }>>;
    labels: z.ZodOptional<z.ZodArray<z.ZodString>>;
    terminator: z.ZodOptional<z.ZodString>;
    case: z.ZodOptional<z.ZodEnum<{
        lower: "lower";
        upper: "upper";
    }>>;
    maxLength: z.ZodOptional<z.ZodInt>;
    enum: z.ZodOptional<z.ZodArray<z.ZodString>>;
}, z.core.$strict>;
export type FieldOptions = z.output<ReturnType<typeof fieldOptions>>;
/** What is wrong with a field: what stands there, what is expected and, where it is certain, the edit. */
export type FieldFault = {
    readonly name: string;
    readonly kind: string;
    readonly at: Span;
    readonly found: string;
    readonly expected: string;
    readonly edit?: Edit;
};
/** The faults of the fields of an entry that has its format. */
export declare function checkFields(list: Document, entry: Entry, spans: Readonly<Record<string, Span>>, wanted: Readonly<Record<string, FieldOptions>>): Generator<FieldFault>;
