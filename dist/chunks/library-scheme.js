// src/list/markdown/scheme.ts
/** Addresses whose scheme is missing, doubled or misspelt. */
/** Top-level domains that no file name ends in; `.md`, `.py`, `.sh` and the like are left out on purpose. */
const domain = /^(?:www\.[\w-]+(?:\.[\w-]+)+|(?:[\w-]+\.)+(?:com|org|net|io|dev|ai|edu|gov|app|co|me|info|xyz|tech|uk|de|fr|cn|jp|in|eu|ru|br|us|ca|ch|nl|se|it|es|kr|tw|au|science|cloud|page|blog|site|online|tv|be|at|gg|so))(?::\d+)?(?=[/?#]|$)/i;
/** What is wrong with the scheme of a target and what it should be; undefined where nothing is. `certain`: only one reading is possible. */
function repairScheme(raw) {
	const wide = /^(https?)[:：][/／]{2}(?=[^/／])/i.exec(raw);
	if (wide && /[：／]/.test(wide[0])) return {
		fault: "full-width scheme",
		url: `${wide[1].toLowerCase()}://${raw.slice(wide[0].length)}`,
		certain: true
	};
	if (/^https?:\/\/[^/]/i.test(raw)) {
		const doubled = /^https?:\/\/(https?):?\/\/(?=[^/])/i.exec(raw);
		if (doubled) return {
			fault: "doubled scheme",
			url: `${doubled[1].toLowerCase()}://${raw.slice(doubled[0].length)}`,
			certain: true
		};
		return;
	}
	const misspelt = /^(?:h+t{1,3}p{1,2}(s?)|htp(s?)|hhtp(s?)|ttp(s?)|hhtps?|hppts?|https?s)\s*(?::\/{0,3}|\/\/|;\/\/)\s*(?=[\w-]+\.)/i.exec(raw);
	if (misspelt) return {
		fault: "misspelt scheme",
		url: `http${/s/i.test(misspelt[0]) ? "s" : ""}://${raw.slice(misspelt[0].length)}`,
		certain: true
	};
	if (/^(?:\/\/|:\/\/|\/\/\/)(?=[\w-]+\.[\w.-]+)/.test(raw)) return raw.startsWith(":") ? {
		fault: "missing scheme",
		url: `https${raw}`,
		certain: true
	} : void 0;
	if (domain.test(raw)) return {
		fault: "missing scheme",
		url: `https://${raw}`,
		certain: true
	};
}
export { repairScheme as t };
