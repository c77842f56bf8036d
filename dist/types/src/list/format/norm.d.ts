/** What a list keeps to: a form that clearly prevails among samples. Without a clear norm nothing is a deviation. */
export type Norm<Form> = {
    readonly form: Form;
    readonly count: number;
    readonly total: number;
};
export declare const clearShare = 0.8;
/** The form that prevails clearly, or undefined. */
export declare function prevailing<Form>(forms: Iterable<Form>, { least, share }?: {
    least?: number;
    share?: number;
}): Norm<Form> | undefined;
