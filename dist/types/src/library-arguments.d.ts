/** Looks at what a program hands to the library, so that a wrong call ends in one line that says what is wrong with which argument. */
/** The value, if it is a string. @throws {TypeError} */
export declare function textArgument(call: string, name: string, value: unknown): string;
/** The value, if it is a function's one object, of known keys alone. @throws {TypeError} */
export declare function optionsArgument<Options>(call: string, value: unknown, keys: readonly string[]): Options;
/** The value, if it is an array of what is looked for. @throws {TypeError} */
export declare function arrayArgument<Item>(call: string, name: string, value: unknown, check: (item: unknown, name: string) => Item): Item[];
/** The value, if it is an object with what a shape names. @throws {TypeError} */
export declare function shapedArgument<Shape>(call: string, name: string, value: unknown, shape: Readonly<Record<string, string>>): Shape;
