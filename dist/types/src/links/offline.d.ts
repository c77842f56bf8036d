/** Whether this machine is offline: without a network, or without name servers, a missing answer says nothing about a link. */
import type { Hosts } from './hosts.ts';
import type { Judgement } from './verdict.ts';
type Network = {
    readonly isOnline: () => Promise<boolean>;
};
/** Whether nothing answered at all because there is no network; one address that answers, or names that are known, prove it is there. */
export declare function isOffline(judgements: readonly Judgement[], hosts: Hosts, { isOnline }: Network): Promise<boolean>;
/** Where no name can be looked up, a missing name says nothing; what is remembered was judged where names could be. */
export declare function withdrawMissingHosts(judged: Map<string, Judgement>, { isOnline }: Network): Promise<void>;
export {};
