/** GitHub, asked by GraphQL: eighty links in one request, renamed repositories by their new names, and files at branches. */
import type { Registry } from './registry.ts';
/** Who knows the pages of github.com: its GraphQL API, which needs a token of github.com (docs.github.com/graphql); it sees what the token may see. */
export declare function github(token: string, base?: string): Registry;
