/** An entry against a template: the same, nearly so and how to correct it, or something else. */
import type { Span } from '../markdown/span.ts';
import type { Template } from './template.ts';
import { type Tokens } from './tokens.ts';
/** A part of an entry that differs from the template: what stands there and what should. */
type Difference = {
    readonly at: Span;
    readonly found: string;
    readonly expected: string;
    readonly near: string;
};
/** How an entry compares with a template. */
export type Comparison = {
    readonly kind: 'same';
    readonly fields: Readonly<Record<string, Span>>;
} | {
    readonly kind: 'near';
    readonly fields: Readonly<Record<string, Span>>;
    readonly differences: readonly Difference[];
} | {
    readonly kind: 'other';
    readonly at: number;
    readonly expected: string;
};
/** Compares an entry with a template. */
export declare function compare(template: Template, tokens: Tokens): Comparison;
export {};
