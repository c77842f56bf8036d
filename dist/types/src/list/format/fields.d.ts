/** The fields of templates and what each of them matches. */
import { type Pattern } from './pattern.ts';
/** Every field and what it matches; aliases say the same in the maintainer's words. */
export declare const fields: Readonly<Record<string, Pattern>>;
export declare const fieldNames: readonly string[];
