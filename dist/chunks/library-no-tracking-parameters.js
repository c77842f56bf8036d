import { ct as linksIn, ft as isInside, n as noOptions, ut as coverOf, v as listRule } from "./library-options.js";
// lint-rules/no-tracking-parameters/parameters.ts
/** Query parameters that only say where a visitor came from. Those that mean something on some hosts are bound to hosts where they do not. */
/** Known on any host (their names are kept by the ClearURLs and Brave lists). */
const everywhere = /^(?:utm_[a-z_]+|fbclid|gclid|gclsrc|gad_source|gad_campaignid|dclid|gbraid|wbraid|msclkid|twclid|ttclid|yclid|mc_[ce]id|igshid|igsh|_hsenc|_hsmi|mkt_tok|vero_id|oly_enc_id|oly_anon_id|ref_src|ref_url|li_fat_id|s_cid)$/i;
/** Hosts, without `www.` and `m.`, and what only tracks there. */
const onHosts = [
	[/^(?:(?:music\.)?youtube\.com|youtu\.be)$/, /^(?:si|feature)$/],
	[/(?:^|\.)medium\.com$/, /^source$/],
	[/^(?:smile\.)?amazon\.(?:com|co\.\w\w|com\.\w\w|\w\w)$/, /^(?:tag|ref|ref_|linkcode|linkid|pd_rd_\w+|pf_rd_\w+|camp|creative|creativeasin|ascsubtag|psc|qid|sr|dib|dib_tag)$/],
	[/^(?:open\.)?spotify\.com$/, /^si$/],
	[/^(?:twitter|x)\.com$/, /^(?:s|t)$/],
	[/^linkedin\.com$/, /^(?:trk|trackingid|originalsubdomain)$/],
	[/(?:^|\.)(?:aliyun|alibabacloud|taobao|tmall|1688)\.com$/, /^spm$/],
	[/^bilibili\.com$/, /^(?:spm_id_from|vd_source|share_source|from_spmid)$/],
	[/^reddit\.com$/, /^(?:share_id|rdt)$/]
];
/** Where `ref` names a branch, a tag or a commit, or may do so. */
const codeHosts = /(?:^|\.)(?:github\.com|githubusercontent\.com|gitlab\.[\w.]+|bitbucket\.org|codeberg\.org|gitee\.com|shields\.io|sourcegraph\.com)$|^(?:api|raw|git|gitlab|cgit|code)\./;
/** Names of hosts are no longer (RFC 1035, section 2.3.4, without the final dot). */
const longestHost = 253;
const revision = /^(?:main|master|head|dev|develop|trunk|stable|latest|refs|tags|heads|v?\d[\w.-]*|[0-9a-f]{7,40})(?:$|[/.])/i;
/** Whether a parameter only tracks the visitors of a host; `host` in lower case without `www.` and `m.`. */
function isTracker(host, name, value) {
	if (everywhere.test(name)) return true;
	if (onHosts.some(([hosts, names]) => hosts.test(host) && names.test(name.toLowerCase()))) return value !== "friends_link";
	return /^ref$/i.test(name) && /[a-z]{3}/i.test(value) && !revision.test(value) && !(host.length <= longestHost && codeHosts.test(host));
}
// lint-rules/no-tracking-parameters/index.ts
const options = noOptions;
/** Warn where an address tracks its visitors. */
const noTrackingParameters = listRule("no-tracking-parameters", options, check);
function* check(list, _options, { baseList, inBase }) {
	for (const entry of list.entries) {
		if (baseList && inBase?.has(entry)) continue;
		for (const link of entry.links) {
			if (!link.url.includes("?") || entry.images.some((image) => isInside(image, link.text))) continue;
			yield* judge(list, link);
		}
	}
	const entries = coverOf(list.entries.map(({ place }) => place));
	for (const link of list.links) if (link.kind === "html" && !link.image && link.url.includes("?") && !entries.holds(link) && !hasImage(list, link)) yield* judge(list, link);
}
/** Whether a link is around an image, as badges are. */
function hasImage(list, link) {
	return linksIn(list.links, link).some((other) => other.image && isInside(other, link));
}
const address = /^https?:\/\/(?:[^/?#@]*@)?(?:(?:www|m)\.)?([^/?#:]+)(?:[/:][^?#]*)?\?/i;
/** Works on the address as written, so that all else in it stays as it is to the character. */
function* judge({ text }, link) {
	const raw = text.slice(link.target.start, link.target.end);
	const head = address.exec(raw);
	if (!head) return;
	const host = head[1].toLowerCase();
	const end = raw.includes("#") ? raw.indexOf("#") : raw.length;
	const parts = readParameters(raw, {
		start: head[0].length,
		end
	});
	const bad = parts.filter(({ name, value }) => isTracker(host, name, value));
	if (bad.length === 0) return;
	const names = [...new Set(bad.map(({ name }) => `\`${name}\``))].join(", ");
	const kept = parts.filter((part) => !bad.includes(part));
	const at = link.target.start + head[0].length - 1;
	const query = kept.map(({ start, end: last }, index) => (index === 0 ? "?" : separatorBefore(raw, start)) + raw.slice(start, last)).join("");
	yield {
		message: `Unexpected tracking ${bad.length > 1 ? "parameters" : "parameter"} ${names}, expected none`,
		at: isInside(link.target, link) ? link.target : {
			start: link.start,
			end: link.end
		},
		form: "tracking",
		fix: [{
			start: at,
			end: link.target.start + end,
			text: query
		}]
	};
}
/** The parameters of a query as written, with their places in it. */
function readParameters(raw, { start, end }) {
	const found = [];
	let from = start;
	for (const part of raw.slice(start, end).split(/(&amp;|\\?&)/)) {
		if (!/^(?:&amp;|\\?&)$/.test(part)) {
			const [name = "", value = ""] = part.split(/=(.*)/s);
			found.push({
				start: from,
				end: from + part.length,
				name,
				value
			});
		}
		from += part.length;
	}
	return found;
}
/** The separator before a parameter. */
function separatorBefore(raw, start) {
	return /(?:&amp;|\\?&)$/.exec(raw.slice(Math.max(0, start - 5), start))?.[0] ?? "&";
}
export { options as n, noTrackingParameters as t };
