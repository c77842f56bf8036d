import { dt as milliseconds } from "./shell-check.js";
// src/commands/links/host-settings.ts
/** The rules, and a line for each header that is not sent because its secret is not there. */
function hostSettings(hosts, secrets) {
	const notes = /* @__PURE__ */ new Set();
	return {
		rules: hosts.map((host) => {
			const plain = {};
			const secret = {};
			for (const [name, value] of Object.entries(host.headers)) {
				const variable = /^env:(.+)$/.exec(value)?.[1];
				if (variable === void 0) plain[name.toLowerCase()] = value;
				else {
					const found = secrets?.(variable)?.trim();
					if (found && isHeaderValue(found)) secret[name.toLowerCase()] = found;
					else notes.add(`The header \`${name}\` for ${host.match} was not sent: ${secrets ? sayMissing(variable, found) : "secrets are not used here"}.`);
				}
			}
			return {
				match: host.match,
				headers: plain,
				secrets: secret,
				...host.timeout === void 0 ? {} : { timeout: milliseconds(host.timeout) },
				...host["per-host"] === void 0 ? {} : { perHost: host["per-host"] }
			};
		}),
		notes: [...notes]
	};
}
function sayMissing(variable, found) {
	return found ? `${variable} holds characters that no header may have` : `${variable} is not set`;
}
/** RFC 9110, 5.5, without what is obsolete. */
function isHeaderValue(value) {
	return /^[\t\u0020-\u007e]+$/.test(value);
}
/** The secrets of an environment: variables that are meant for links, and no other. */
function secretsOf(env) {
	return (name) => /^LISTKEEPER_LINK_\w+$/.test(name) ? env[name] : void 0;
}
export { secretsOf as n, hostSettings as t };
