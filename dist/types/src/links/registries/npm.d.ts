/** Packages of npm by their registry: the pages refuse checkers. */
import type { Registry } from './registry.ts';
/** Who knows packages of npm; pages of one version are left to the page. */
export declare function npm(base?: string): Registry;
