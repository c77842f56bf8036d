import { t as _3 } from "./shell-promises.js";
import { t as openWeb } from "./shell-web.js";
// src/links/open.ts
/** What a real run of links needs: the web, the clock of the machine, and pauses that end with the run. */
/** Opens the web for one run. */
function openLinkPorts(options) {
	return {
		...openWeb(options),
		sleep: pause,
		now: () => Date.now()
	};
}
/** A pause that ends with its run. */
async function pause(ms, over) {
	await _3(ms, void 0, over ? { signal: over } : {}).catch(() => {});
}
export { openLinkPorts as t };
