// src/list/format/norm.ts
/** A norm needs this many samples and this share of them; below, real lists mix forms on purpose (measured on 72 lists). */
const leastSamples = 20;
const clearShare = .8;
/** The form that prevails clearly, or undefined. */
function prevailing(forms, { least = leastSamples, share = clearShare } = {}) {
	const counts = /* @__PURE__ */ new Map();
	let total = 0;
	for (const form of forms) {
		counts.set(form, (counts.get(form) ?? 0) + 1);
		total++;
	}
	let best;
	for (const [form, count] of counts) if (!best || count > best.count) best = {
		form,
		count,
		total
	};
	return best && total >= least && best.count >= share * total ? best : void 0;
}
export { prevailing as t };
