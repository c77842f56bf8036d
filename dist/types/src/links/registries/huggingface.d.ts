/** Hugging Face by its API, whose limit is five times that of its pages (hub docs, "Rate limits"). */
import type { Registry } from './registry.ts';
/** Who knows models, data sets and spaces. What it does not show anonymously may be private or gone: the page says so itself. */
export declare function huggingface(base?: string): Registry;
