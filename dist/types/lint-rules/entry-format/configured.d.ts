/** Entries against the templates of the configuration. */
import * as z from 'zod';
import type { Problem } from '../../src/finding.ts';
import type { Document } from '../../src/list/document.ts';
import type { Entry } from '../../src/list/entry.ts';
export declare const sectionOptions: z.ZodObject<{
    under: z.ZodOptional<z.ZodString>;
    container: z.ZodOptional<z.ZodEnum<{
        list: "list";
        paragraph: "paragraph";
        quote: "quote";
        table: "table";
    }>>;
    entry: z.ZodArray<z.ZodString>;
}, z.core.$strict>;
export type SectionOptions = z.output<typeof sectionOptions>;
/** Every entry that matches none of its section's templates, with the correction where one of them is nearly met. */
export declare function configured(list: Document, formatOf: (entry: Entry) => SectionOptions | undefined): Generator<Problem>;
