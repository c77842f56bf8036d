// \0builtin:node:net
const all = /* @__PURE__ */ process.getBuiltinModule("node:net");
const read = (key) => all[key];
const _0 = /* @__PURE__ */ read("BlockList");
const _13 = /* @__PURE__ */ read("isIP");
// src/links/http/guard.ts
/** Which addresses a link checker may contact: public ones. What a page or a pull request names must not reach into a network. */
/** IPv4 that is not of the public internet: the IANA special-purpose registry (iana.org/assignments/iana-ipv4-special-registry), multicast, and the future. */
const blocked4 = blockList("ipv4", [
	"0.0.0.0/8",
	"10.0.0.0/8",
	"100.64.0.0/10",
	"127.0.0.0/8",
	"169.254.0.0/16",
	"172.16.0.0/12",
	"192.0.0.0/24",
	"192.0.2.0/24",
	"192.88.99.0/24",
	"192.168.0.0/16",
	"198.18.0.0/15",
	"198.51.100.0/24",
	"203.0.113.0/24",
	"224.0.0.0/4",
	"240.0.0.0/4",
	"168.63.129.16/32"
]);
/** All that IANA has given to global unicast (iana.org/assignments/ipv6-address-space); whatever is outside of it leads nowhere, or inside. */
const global6 = blockList("ipv6", ["2000::/3"]);
/** What is not public in there: the IANA special-purpose registry (iana.org/assignments/iana-ipv6-special-registry); Teredo is in 2001::/23, 2002::/16 is 6to4. */
const blocked6 = blockList("ipv6", [
	"2001::/23",
	"2001:db8::/32",
	"2002::/16",
	"3fff::/20"
]);
function blockList(kind, networks) {
	const list = new _0();
	for (const network of networks) {
		const [address = "", prefix] = network.split("/");
		list.addSubnet(address, Number(prefix), kind);
	}
	return list;
}
/** Whether an IP address is of the public internet; IPv4 addresses mapped into IPv6 count as what they are. */
function isPublic(address) {
	const kind = _13(address);
	if (kind === 4) return !blocked4.check(address, "ipv4");
	if (kind === 0 || address.includes("%")) return false;
	const groups = groupsOf(address);
	if (isMapped(groups)) return isPublic(embedded(groups));
	return global6.check(address, "ipv6") && !blocked6.check(address, "ipv6") && (!isIsatap(groups) || isPublic(embedded(groups)));
}
/** The eight numbers of an IPv6 address, in whatever way it is written. */
function groupsOf(address) {
	const [head = "", tail] = new URL(`http://[${address}]/`).hostname.slice(1, -1).split("::");
	const [before, after] = [head, tail ?? ""].map((part) => part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16)));
	return [
		...before,
		...new Array(8 - before.length - after.length).fill(0),
		...after
	];
}
/** ::ffff:0:0/96 (RFC 4291, 2.5.5.2). */
function isMapped(groups) {
	return groups.slice(0, 5).every((group) => group === 0) && groups[5] === 65535;
}
/** An interface that is reached by IPv4, in a network of any prefix (RFC 5214, 6.1). */
function isIsatap(groups) {
	return (groups[4] === 0 || groups[4] === 512) && groups[5] === 24318;
}
/** The IPv4 address in the last 32 bits. */
function embedded(groups) {
	return groups.slice(6).flatMap((group) => [group >> 8, group & 255]).join(".");
}
/** The IP address that a URL names in place of a host, in any spelling that a browser takes (WHATWG URL, host parsing); undefined for names. */
function literalAddress(url) {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	return _13(host) === 0 ? void 0 : host;
}
/**
* Names that are not of the public DNS: RFC 6761 (localhost), 6762 (local), 7686 (onion), 8375 (home.arpa), 9476 (alt), ICANN's
* `internal`, the private namespaces of RFC 6762, appendix G, and those of other networks and of chains.
*/
const special = /(?:^|\.)(?:localhost|local|internal|home\.arpa|onion|exit|i2p|alt|gnu|zkey|bit|eth|crypto|nft|sol|loki|lan|home|corp|intranet|private|localdomain|ygg|dn42)\.?$/i;
/** Those that no name server at all knows; of the others one inside a network may. */
const foreign = /(?:^|\.)(?:onion|exit|i2p|alt|gnu|zkey|bit|eth|crypto|nft|sol|loki|ygg)\.?$/i;
/** Whether a host is a name outside of the public DNS, a single label included; inside a network, only one that is of another kind of network. */
function isSpecialName(host, isInside = false) {
	if (_13(host.replace(/^\[|\]$/g, "")) !== 0) return false;
	return isInside ? foreign.test(host) : special.test(host) || !host.replace(/\.$/, "").includes(".");
}
export { isSpecialName as n, literalAddress as r, isPublic as t };
