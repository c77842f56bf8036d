/** Query parameters that only say where a visitor came from. Those that mean something on some hosts are bound to hosts where they do not. */
/** Whether a parameter only tracks the visitors of a host; `host` in lower case without `www.` and `m.`. */
export declare function isTracker(host: string, name: string, value: string): boolean;
