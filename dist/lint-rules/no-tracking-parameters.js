import { gt as coverOf, n as noOptions, pt as linksIn, st as isTracker, v as listRule, vt as isInside } from "../chunks/library-options.js";
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
export { noTrackingParameters as default, options };
