/** Whether a name is that of a known venue, letter case aside. */
export declare function isVenue(name: string): boolean;
