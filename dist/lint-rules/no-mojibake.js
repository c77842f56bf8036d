import { _ as listRule, n as noOptions } from "../chunks/library-options.js";
// lint-rules/no-mojibake/index.ts
const options = noOptions;
/** Warn where characters were garbled by a wrong encoding; the fix restores them. */
const noMojibake = listRule("no-mojibake", options, check);
function* check(list) {
	if (!list.repair) return;
	const { encoding, garbled } = list.repair;
	const fix = [];
	let shift = 0;
	for (const { start, end, text } of garbled) {
		fix.push({
			start: start - shift,
			end: start - shift + text.length,
			text
		});
		shift += end - start - text.length;
	}
	const meant = [...new Set(garbled.map(({ text }) => text))];
	const examples = meant.slice(0, 3).map((text) => `\`${text}\``);
	yield {
		message: `Unexpected ${garbled.length === 1 ? "one garbled character" : `${garbled.length} garbled characters`}, UTF-8 read as ${encoding}, expected ${examples.join(", ")}${meant.length > 3 ? " and so on" : ""}, restore the encoding`,
		at: {
			start: fix[0].start,
			end: fix[0].end
		},
		fix,
		form: encoding
	};
}
export { noMojibake as default, options };
