/** Python packages by PyPI's index, which holds their status; its other JSON does not. */
import type { Registry } from './registry.ts';
/** Who knows Python packages; pages of one version are left to the page. */
export declare function pypi(base?: string): Registry;
