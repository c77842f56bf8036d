/** Templates: the format of an entry as a line of Markdown with fields, read and compiled. */
import { type Program } from './pattern.ts';
/** A template that cannot be read; `column` counts from 1 in the template. */
export declare class TemplateError extends Error {
    readonly column: number;
    constructor(message: string, column: number);
}
export type TemplateNode = {
    readonly kind: 'literal';
    readonly text: string;
} | {
    readonly kind: 'field';
    readonly name: string;
    readonly optional: boolean;
} | {
    readonly kind: 'optional';
    readonly nodes: readonly TemplateNode[];
} | {
    readonly kind: 'choice';
    readonly texts: readonly string[];
};
export type Template = {
    /** As it was written. */
    readonly source: string;
    readonly nodes: readonly TemplateNode[];
    readonly strict: Program;
    readonly loose: Program;
    /** What each slot of a match is. */
    readonly slots: readonly Slot[];
    /** The same for the loose program, where literals have slots too. */
    readonly looseSlots: readonly Slot[];
};
export type Slot = {
    readonly kind: 'field';
    readonly name: string;
} | {
    readonly kind: 'literal';
    readonly text: string;
};
/**
 * Reads a template: `{field}`, `{field?}`, `{? optional}`, `(|one|other|)`, all else literal Markdown.
 * @throws {TemplateError} with the column of what cannot be read.
 */
export declare function parseTemplate(source: string): Template;
