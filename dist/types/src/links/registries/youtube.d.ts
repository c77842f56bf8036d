/** Videos of YouTube by oEmbed: the pages answer 200 for videos that are gone. */
import type { Registry } from './registry.ts';
/** Who knows videos; lists and channels are left to the page. */
export declare function youtube(base?: string): Registry;
