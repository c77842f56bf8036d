/** The one address of a work that its own site recommends, and the hosts that are known to support https. */
/** A written address that should be another one; `form` names the kind of change. */
export type Canonical = {
    readonly form: string;
    readonly url: string;
};
/** The address to use instead of this one; undefined where this one is fine. `wantsPdf`: the link promises a PDF. */
export declare function canonicalOf(url: string, wantsPdf: boolean): Canonical | undefined;
