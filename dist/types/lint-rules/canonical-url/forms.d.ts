/** The one address of a work that its site itself recommends, and hosts that are known to speak https. */
/** A written address that should be another one; `form` names the kind of change. */
export type Canonical = {
    readonly form: string;
    readonly url: string;
};
/** The address that should stand instead of this one, undefined where it is good as it is; `wantsPdf`: the link promises a PDF. */
export declare function canonicalOf(url: string, wantsPdf: boolean): Canonical | undefined;
