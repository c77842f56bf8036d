import type { LinkPorts } from './check.ts';
import { type WebOptions } from './http/web.ts';
/** Ports that hold connections until they are closed. */
export type OpenPorts = LinkPorts & {
    readonly close: () => Promise<void>;
};
/** Opens the web for one run. */
export declare function openLinkPorts(options: WebOptions): OpenPorts;
