/** Entries against the templates of the configuration. */
import * as z from 'zod';
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Entry } from '../../src/list/entry.ts';
export declare const sectionOptions: () => z.ZodObject<{
    under: z.ZodOptional<z.ZodString>;
    container: z.ZodOptional<z.ZodEnum<{
        list: "list";
        paragraph: "paragraph";
        quote: "quote";
        table: "table";
    }>>;
    entry: z.ZodOptional<z.ZodArray<z.ZodString>>;
    like: z.ZodDefault<z.ZodArray<z.ZodString>>;
    fields: z.ZodDefault<z.ZodRecord<z.ZodString, z.ZodObject<{
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
    }, z.core.$strict>>>;
    order: z.ZodOptional<z.ZodEnum<{
        alpha: "alpha";
        "date-desc": "date-desc";
        none: "none";
    }>>;
}, z.core.$strict>;
export type SectionOptions = z.output<ReturnType<typeof sectionOptions>>;
/** Every entry that matches none of its section's templates, with the correction where one of them is nearly met. */
export declare function configured(list: Document, formatOf: (entry: Entry) => SectionOptions | undefined): Generator<Problem>;
