/** Which characters are invisible, and where they are needed all the same. */
export type Kind = 'zero width' | 'soft hyphen' | 'bidirectional' | 'tag' | 'no-break space' | 'variation selector';
/** An invisible character of a text; `length` counts UTF-16 code units. */
export type Hidden = {
    readonly kind: Kind;
    readonly name: string;
    readonly at: number;
    readonly length: number;
};
/** Every character of a text that may be hidden, needed or not. */
export declare function findHidden(text: string): Hidden[];
/** Whether a character belongs where it is: in emoji, in scripts that need it, in typography. `line` is the line around it. */
export declare function isNeeded(text: string, { kind, name, at, length }: Hidden, line: string): boolean;
